// Starts the console: finds the page of the address, loads its data, and draws it.
import { element, Fragment, render, tag } from './dom.js';
import { dialog } from './dialog.js';
import * as api from './api.js';
import { current } from './router.js';
import { onChange, state, update } from './store.js';
import { signIn, takeTokenOfAddress } from './views/sign-in.js';
import * as alert from './views/alert.js';
import * as alerts from './views/alerts.js';
import * as detectors from './views/detectors.js';
import * as health from './views/health.js';
import * as mitigations from './views/mitigations.js';
import * as risk from './views/risk.js';
import * as silences from './views/silences.js';

// Each page has `title`, `load(route)` for its data and `view(data, route)`; `onAlert(alert, data, route)` and
// `onErased(alertId, data)`, where it has them, take a change into its data.
const PAGES = { alerts, detectors, health, mitigations, risk, silences };
const TABS = [
  ['alerts', 'Alerts'],
  ['risk', 'Risk'],
  ['mitigations', 'Mitigations'],
  ['detectors', 'Detectors'],
  ['silences', 'Silences'],
  ['health', 'Health'],
];

let stopFollowing = null;

function page({ parts }) {
  return parts[0] === 'alerts' && parts.length > 1 ? alert : PAGES[parts[0]];
}

function header() {
  const active = state.route.parts[0];
  return tag(
    'header.top',
    tag('a.brand', { href: '#/alerts' }, tag('img', { src: 'icon.svg', alt: '', width: 28, height: 28 }), 'Privet'),
    tag(
      'nav',
      { 'aria-label': 'Main' },
      TABS.map(([name, title]) =>
        tag('a', { key: name, href: `#/${name}`, 'aria-current': name === active ? 'page' : undefined }, title)),
    ),
    tag(
      'span.live',
      { class: state.isLive ? 'on' : 'off', role: 'status' },
      state.isLive ? 'Live' : 'Not live',
    ),
    tag('button.button.small', { onClick: signOut }, 'Sign out'),
  );
}

function content() {
  if (state.error) {
    return tag(
      'div.empty',
      { role: 'alert' },
      tag('p.strong', 'This page could not be loaded'),
      tag('p', state.error),
      tag('button.button', { onClick: open }, 'Try again'),
    );
  }
  const shown = page(state.route);
  if (!shown) {
    return tag('div.empty', tag('p.strong', 'There is no such page'), tag('p', tag('a', { href: '#/alerts' }, 'To the alerts')));
  }
  return state.page === null ? tag('p.loading', { role: 'status' }, 'Loading') : shown.view(state.page, state.route);
}

function draw() {
  const isSignedOut = state.error === 'sign in';
  document.title = isSignedOut ? 'Sign in · Privet' : `${page(state.route)?.title ?? 'Not found'} · Privet`;
  render(
    isSignedOut
      ? signIn(open)
      : element(
          Fragment,
          null,
          header(),
          tag('main', { id: 'content', tabIndex: -1 }, content()),
          state.notice && tag('p.notice', { role: 'status' }, state.notice),
          dialog(),
        ),
    document.getElementById('console'),
  );
}

async function open() {
  const route = current();
  const isSamePage = state.route?.parts.join('/') === route.parts.join('/');
  update({ route, error: null, dialog: null, page: isSamePage ? state.page : null });
  const shown = page(route);
  if (!shown) {
    return;
  }
  try {
    const data = await shown.load(route);
    const { role } = state.role ? state : await api.get('/session');
    if (route.parts.join('/') === state.route.parts.join('/')) {
      update({ page: data, role });
    }
    followAlerts();
  } catch (error) {
    update({ error: error.status === 401 ? 'sign in' : error.message });
  }
}

function followAlerts() {
  stopFollowing ??= api.follow({
    onAlert: (changed) => take((shown) => shown.onAlert?.(changed, state.page, state.route)),
    onErased: (alertId) => take((shown) => shown.onErased?.(alertId, state.page)),
    onMissed: open,
    onState: (isLive) => update({ isLive }),
  });
}

// A page that has no use for a change stays as it is.
function take(change) {
  const shown = page(state.route);
  if (shown && state.page !== null) {
    update({ page: change(shown) ?? state.page });
  }
}

async function signOut() {
  await api.signOut();
  stopFollowing?.();
  stopFollowing = null;
  update({ isLive: false, page: null, error: 'sign in' });
}

onChange(draw);
addEventListener('hashchange', open);
await takeTokenOfAddress();
open();
