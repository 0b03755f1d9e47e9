// Pieces that several pages are made of.
import { tag } from './dom.js';
import { capital, words } from './format.js';
import { update } from './store.js';

export const severityBadge = (severity) => tag(`span.badge.severity-${severity.toLowerCase()}`, severity);

export const statusBadge = (status) => tag(`span.badge.status-${status.toLowerCase()}`, capital(words(status)));

/** Text whose parts between back-ticks are code. */
export const prose = (text) => text.split('`').map((part, index) => (index % 2 === 1 ? tag('code', part) : part));

/** A section of a page with a heading. */
export const section = (title, ...content) => tag('section.card', tag('h2', title), ...content);

/** Pairs of a name and what it is, empty ones left out. */
export function facts(pairs) {
  return tag(
    'dl.facts',
    pairs
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => tag('div', { key: name }, tag('dt', name), tag('dd', value))),
  );
}

/**
 * A table. On a narrow screen each row becomes a card whose cells bear the column's name.
 *
 * columns: [{ name, cell: (row) => content, class? }]
 */
export function table(caption, columns, rows, key) {
  return tag(
    'div.table',
    tag(
      'table',
      tag('caption.unseen', caption),
      tag('thead', tag('tr', columns.map((column) => tag('th', { key: column.name, scope: 'col', class: column.class }, column.name)))),
      tag(
        'tbody',
        rows.map((row) =>
          tag(
            'tr',
            { key: key(row) },
            columns.map((column) => tag('td', { key: column.name, class: column.class, 'data-name': column.name }, column.cell(row))),
          ),
        ),
      ),
    ),
  );
}

/** What a page says when there is nothing to show. */
export const empty = (title, advice) => tag('div.empty', tag('p.strong', title), tag('p', advice));

/** A labelled choice. */
export function choice(label, value, options, onChoice) {
  return tag(
    'label.field',
    tag('span', label),
    tag(
      'select',
      { value, onChange: (event) => onChoice(event.target.value) },
      options.map(([option, text]) => tag('option', { key: option, value: option, selected: option === value }, text)),
    ),
  );
}

/** A labelled line of text; `onText` is told when it is complete. */
export function textField(label, value, onText, props = {}) {
  return tag(
    'label.field',
    tag('span', label),
    tag('input', { type: 'search', value: value ?? '', onChange: (event) => onText(event.target.value.trim()), ...props }),
  );
}

/** Opens a dialog. `fields` are labelled inputs, `act` gets their values by name and returns a promise. */
export function ask({ title, text, fields, action, act }) {
  update({ dialog: { title, text, fields, action, act, error: null, isBusy: false } });
}
