// The address tells everything that is shown: `#/alerts?status=OPEN`. A link can be sent to a colleague.

/** The route of the present address: its path in parts, and its query. */
export function current() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  return { parts: parts.length === 0 ? ['alerts'] : parts, query: Object.fromEntries(new URLSearchParams(query ?? '')) };
}

/** The address of a path with a query; empty values are left out. */
export function address(parts, query = {}) {
  const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
  return `#/${parts.map(encodeURIComponent).join('/')}${text ? `?${text}` : ''}`;
}

/** Replaces the query of the present address, without a new entry in the browser's history. */
export function refine(query) {
  const { parts } = current();
  history.replaceState(null, '', address(parts, query));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
