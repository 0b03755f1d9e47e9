// All that the console knows, in one object. Whoever changes it calls `update`, and the page is drawn anew.

export const state = {
  route: null,
  page: null,
  error: null,
  notice: null,
  refusal: null,
  dialog: null,
  isLive: false,
  role: null,
};

const NOTICE_MILLIS = 8000;

let draw = () => {};
let hiding;

export function onChange(listener) {
  draw = listener;
}

export function update(change) {
  Object.assign(state, change);
  if (change.notice) {
    clearTimeout(hiding);
    hiding = setTimeout(() => update({ notice: null }), NOTICE_MILLIS);
  }
  draw();
}
