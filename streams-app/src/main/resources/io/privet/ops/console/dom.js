// The one way in which the console makes elements. Text is always text: nothing here takes markup.
import { h as element, render, Fragment } from './lib/preact/preact.module.js';

export { element, render, Fragment };

/** An element: `tag('p', 'text')`, `tag('a.button', { href: '#/' }, 'text', child)`. */
export function tag(selector, ...rest) {
  const [name, ...classes] = selector.split('.');
  const hasProps = rest.length > 0 && isProps(rest[0]);
  const props = { ...(hasProps ? rest[0] : {}) };
  if (classes.length > 0) {
    props.class = [...classes, props.class].filter(Boolean).join(' ');
  }
  return element(name, props, ...(hasProps ? rest.slice(1) : rest));
}

function isProps(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && value.constructor === Object;
}
