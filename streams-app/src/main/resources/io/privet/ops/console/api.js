// Talks to the API of the same origin. The token lives in a cookie that no script can read; every change bears a header
// that no other site can make the browser send.

const BASE = '/api/v1';
const PAGE = 200;
const MAX_PAGES = 10;

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export async function get(path, parameters = {}) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== ''));
  const text = query.toString();
  return call('GET', text ? `${path}?${text}` : path);
}

export const post = (path, body) => call('POST', path, body);

export const signIn = (token) => call('POST', '/session', { token });

export const signOut = () => call('DELETE', '/session');

/** All alerts that match, the latest first, up to 2,000 of them; and whether there are more. */
export async function allAlerts(parameters = {}) {
  const alerts = [];
  let after;
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const page = await get('/alerts', { ...parameters, limit: PAGE, after });
    alerts.push(...page.alerts);
    after = page.next;
    if (!after) {
      break;
    }
  }
  return { alerts, isCut: Boolean(after) };
}

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(BASE + path, {
      method,
      headers: {
        'X-Privet-Request': 'console',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: 'same-origin',
      redirect: 'error',
    });
  } catch {
    throw new ApiError(0, 'The service does not answer. Is it running?');
  }
  if (!response.ok) {
    throw new ApiError(response.status, await problem(response));
  }
  return response.status === 204 ? null : response.json();
}

async function problem(response) {
  try {
    const answer = await response.json();
    return answer.detail ?? answer.title;
  } catch {
    return `The service answered ${response.status}.`;
  }
}

/**
 * Follows the changes of alerts. The browser connects again by itself.
 *
 * listener: { onAlert(alert), onErased(alertId), onMissed(), onState(isLive) }
 * Returns a function that ends it.
 */
export function follow(listener) {
  const source = new EventSource(`${BASE}/alerts/stream`);
  source.addEventListener('open', () => listener.onState(true));
  source.addEventListener('error', () => listener.onState(false));
  source.addEventListener('alert', (event) => listener.onAlert(JSON.parse(event.data)));
  source.addEventListener('erased', (event) => listener.onErased(JSON.parse(event.data).alertId));
  source.addEventListener('missed', () => listener.onMissed());
  return () => source.close();
}
