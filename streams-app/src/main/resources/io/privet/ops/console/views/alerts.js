// The live list of alerts. Its filters live in the address.
import { tag } from '../dom.js';
import { get } from '../api.js';
import { CATEGORIES, SEVERITIES, capital, minute, rows, span, who, words } from '../format.js';
import { choice, empty, severityBadge, statusBadge, table, textField } from '../parts.js';
import { address, refine } from '../router.js';
import { state, update } from '../store.js';

export const title = 'Alerts';

const LIMIT = 50;
const STATUSES = [['', 'Any'], ['OPEN,ACKNOWLEDGED', 'Not resolved'], ['OPEN', 'Open'], ['ACKNOWLEDGED', 'Acknowledged'], ['RESOLVED', 'Resolved']];

const COLUMNS = [
  { name: 'Severity', cell: (alert) => severityBadge(alert.severity) },
  {
    name: 'Alert',
    class: 'wide',
    cell: (alert) => [
      tag('a.strong', { href: address(['alerts', alert.alertId]) }, `${alert.pattern} ${alert.patternTitle}`),
      tag('span.faint', alert.summary),
    ],
  },
  { name: 'Who', class: 'line', cell: (alert) => tag('span.id', who(alert)) },
  { name: 'Target', class: 'line', cell: (alert) => alert.target },
  { name: 'Seen', class: 'number', cell: rows },
  { name: 'Last event', class: 'line', cell: (alert) => [minute(alert.lastEventTime), tag('span.faint', `over ${span(alert.firstEventTime, alert.lastEventTime)}`)] },
  { name: 'Status', cell: (alert) => statusBadge(alert.status) },
];

export async function load({ query }) {
  const answer = await get('/alerts', { ...query, limit: LIMIT });
  return { alerts: answer.alerts, next: answer.next };
}

/** Takes a changed alert into the list, at its top when it is new and passes the filters. */
export function onAlert(changed, data, { query }) {
  const others = data.alerts.filter((alert) => alert.alertId !== changed.alertId);
  if (!passes(changed, query)) {
    return { ...data, alerts: others };
  }
  const isNew = others.length === data.alerts.length;
  const alerts = isNew ? [changed, ...others] : data.alerts.map((alert) => (alert.alertId === changed.alertId ? changed : alert));
  return { ...data, alerts };
}

export const onErased = (alertId, data) => ({ ...data, alerts: data.alerts.filter((alert) => alert.alertId !== alertId) });

function passes(alert, query) {
  return (
    (!query.status || query.status.split(',').includes(alert.status)) &&
    (!query.severity || SEVERITIES.indexOf(alert.severity) <= SEVERITIES.indexOf(query.severity)) &&
    (!query.category || query.category === alert.category) &&
    (!query.pattern || query.pattern === alert.pattern) &&
    (!query.tenant || query.tenant === alert.tenant) &&
    (!query.target || query.target === alert.target) &&
    (!query.principal || [alert.principal, alert.scopeKey, ...alert.members].includes(query.principal))
  );
}

export function view(data, { query }) {
  return [
    tag('h1', 'Alerts'),
    filters(query),
    data.alerts.length === 0
      ? empty('No alert matches', hasFilters(query) ? 'Loosen the filters, or clear them.' : 'Nothing suspicious has been seen so far. New alerts appear here by themselves.')
      : table('Alerts, the latest first', COLUMNS, data.alerts, (alert) => alert.alertId),
    data.next && tag('p', tag('button.button', { onClick: () => more(query) }, 'Show more')),
  ];
}

async function more(query) {
  const { page } = state;
  const answer = await get('/alerts', { ...query, limit: LIMIT, after: page.next });
  update({ page: { ...page, alerts: [...page.alerts, ...answer.alerts], next: answer.next } });
}

const hasFilters = (query) => Object.values(query).some(Boolean);

function filters(query) {
  const set = (name) => (value) => refine({ ...query, [name]: value });
  const any = ['', 'Any'];
  return tag(
    'form.filters',
    { role: 'search', 'aria-label': 'Filter alerts', onSubmit: (event) => event.preventDefault() },
    choice('Status', query.status ?? '', STATUSES, set('status')),
    choice('Severity', query.severity ?? '', [any, ...SEVERITIES.map((severity) => [severity, `${capital(words(severity))} or worse`])], set('severity')),
    choice('Category', query.category ?? '', [any, ...Object.entries(CATEGORIES)], set('category')),
    textField('Pattern', query.pattern, set('pattern'), { placeholder: 'P01', size: 6 }),
    textField('Target', query.target, set('target'), { placeholder: 'model or data set' }),
    textField('Principal', query.principal, set('principal'), { placeholder: 'as alerts name it' }),
    hasFilters(query) && tag('a.button', { href: '#/alerts' }, 'Clear'),
  );
}
