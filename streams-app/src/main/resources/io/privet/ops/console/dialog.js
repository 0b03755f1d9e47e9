// The one dialog of the console: what is about to be done, and why.
import { element, tag } from './dom.js';
import { state, update } from './store.js';

const close = () => update({ dialog: null });

async function submit(event) {
  event.preventDefault();
  const { dialog } = state;
  const values = Object.fromEntries(new FormData(event.target));
  update({ dialog: { ...dialog, isBusy: true, error: null } });
  try {
    await dialog.act(values);
    close();
  } catch (error) {
    update({ dialog: { ...dialog, isBusy: false, error: error.message } });
  }
}

function input(field) {
  const props = { name: field.name, id: `field-${field.name}`, required: field.required ?? true };
  if (field.options) {
    return tag('select', props, field.options.map(([value, text]) => tag('option', { key: value, value }, text)));
  }
  return tag('input', { ...props, type: 'text', maxLength: 500, autocomplete: 'off' });
}

// A native modal dialog keeps the focus inside and gives it back, and closes on Escape.
function show(node) {
  if (node && !node.open) {
    node.showModal();
  }
}

export function dialog() {
  const { dialog: shown } = state;
  if (!shown) {
    return null;
  }
  return element(
    'dialog',
    { ref: show, onClose: close, 'aria-labelledby': 'dialog-title' },
    tag(
      'form',
      { onSubmit: submit },
      tag('h2', { id: 'dialog-title' }, shown.title),
      shown.text && tag('p', shown.text),
      shown.fields.map((field) =>
        tag('div.field', { key: field.name }, tag('label', { for: `field-${field.name}` }, field.label), input(field))),
      shown.error && tag('p.error', { role: 'alert' }, shown.error),
      tag(
        'div.actions',
        tag('button.button.primary', { type: 'submit', disabled: shown.isBusy }, shown.action),
        tag('button.button', { type: 'button', onClick: close }, 'Cancel'),
      ),
    ),
  );
}
