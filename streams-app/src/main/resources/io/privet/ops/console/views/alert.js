// One alert in full: what happened, why it is suspicious, and what to do about it.
import { tag } from '../dom.js';
import { get, post } from '../api.js';
import { CATEGORIES, capital, count, figure, rows, second, span, who, words } from '../format.js';
import { ask, facts, prose, section, severityBadge, statusBadge } from '../parts.js';
import { address } from '../router.js';
import { state, update } from '../store.js';
import { states, timeline } from '../timeline.js';

export const title = 'Alert';

const SHOWN_EVENTS = 8;
const VERDICTS = [
  ['ATTACK', 'Attack: what was suspected'],
  ['ACCIDENT', 'Accident: a leak without intent'],
  ['BENIGN', 'Benign: an innocent explanation'],
  ['', 'Not found out'],
];
const HOURS = [['1', '1 hour'], ['4', '4 hours'], ['24', '1 day'], ['168', '7 days']];

const path = (alert) => `/alerts/${encodeURIComponent(alert.alertId)}`;

export async function load({ parts }) {
  return get(`/alerts/${encodeURIComponent(parts[1] ?? '')}`);
}

/** Takes a new state of the shown alert in. */
export function onAlert(changed, data) {
  if (changed.alertId !== data.alert.alertId || changed.revision <= data.alert.revision) {
    return data;
  }
  return { ...data, alert: changed, history: [...data.history, stateOf(changed)] };
}

function stateOf({ revision, status, severity, lastEventTime, findings, rows: number, change }) {
  return {
    revision, status, severity, lastEventTime, findings, rows: number,
    time: change?.time ?? lastEventTime, change: change?.kind, actor: change?.actor, note: change?.note, verdict: change?.verdict,
  };
}

export function view({ alert, history }) {
  return [
    tag('p.crumbs', tag('a', { href: '#/alerts' }, 'Alerts'), ' / ', tag('span.id', alert.alertId.slice(0, 12))),
    tag('div.heading', severityBadge(alert.severity), statusBadge(alert.status), tag('h1', alert.title)),
    lastWord(alert.change),
    actions(alert),
    tag(
      'div.columns',
      tag('div', happened(alert, history), suspicious(alert), advice(alert), evidence(alert)),
      tag('div', about(alert), benign(alert), frameworks(alert)),
    ),
  ];
}

// Who has decided something about it last, and why.
const lastWord = (change) =>
  change?.actor &&
  tag('p.faint', `${capital(words(change.kind))}: ${change.actor}, ${second(change.time)}${change.note ? `. ${change.note}` : ''}`);

function actions(alert) {
  if (state.role === 'viewer') {
    return null;
  }
  const isOver = alert.status === 'RESOLVED';
  return tag(
    'div.actions',
    alert.status === 'OPEN' && tag('button.button.primary', { onClick: () => acknowledge(alert) }, 'Acknowledge'),
    !isOver && tag('button.button', { onClick: () => resolve(alert) }, 'Resolve'),
    !isOver && tag('button.button', { onClick: () => silence(alert) }, 'Silence'),
  );
}

const REASON = { name: 'reason', label: 'Why (shown with the alert; no names, please)' };

async function send(where, body, notice) {
  await post(where, body);
  update({ notice });
}

function acknowledge(alert) {
  ask({
    title: 'Acknowledge this alert',
    text: 'Tells everyone that you look after it. It is escalated again when it becomes worse.',
    fields: [REASON],
    action: 'Acknowledge',
    act: ({ reason }) => send(`${path(alert)}/acknowledgement`, { reason }, 'Acknowledged. The new state appears in a moment.'),
  });
}

function resolve(alert) {
  ask({
    title: 'Resolve this alert',
    text: 'Closes it before it went quiet. It opens again when it goes on.',
    fields: [{ name: 'verdict', label: 'What it turned out to be', options: VERDICTS, required: false }, REASON],
    action: 'Resolve',
    act: ({ verdict, reason }) => send(`${path(alert)}/resolution`, { reason, ...(verdict ? { verdict } : {}) }, 'Resolved. The new state appears in a moment.'),
  });
}

function silence(alert) {
  ask({
    title: 'Silence this alert',
    text: 'Nobody is told of it for a while. Detection goes on, and the alert stays in the list.',
    fields: [{ name: 'hours', label: 'For how long', options: HOURS }, REASON],
    action: 'Silence',
    act: ({ hours, reason }) =>
      send(
        '/silences',
        { alertId: alert.alertId, until: new Date(Date.now() + Number(hours) * 3600000).toISOString(), reason },
        'Silenced.',
      ),
  });
}

function happened(alert, history) {
  const leaks = Object.entries(alert.leaks ?? {});
  return section(
    'What happened',
    tag('p.lead', alert.summary),
    leaks.length > 0 && tag('p', 'Only in outputs: ', leaks.map(([type, number]) => `${words(type)} ${count(number)}`).join(', ')),
    timeline(alert, history),
    tag('details', tag('summary', `All ${count(history.length)} states as a table`), states(history)),
  );
}

function suspicious(alert) {
  return section(
    'Why it is suspicious',
    tag('ul.measures', alert.measures.map((measure) => tag('li', { key: measure.name }, measureLine(measure)))),
    tag('h3', `Severity ${words(alert.severity)}`),
    tag('ul.score', alert.score.map((part) => tag('li', { key: part.name }, tag('span.points', signed(part.value)), part.reason))),
    tag('p.faint', `Confidence ${alert.confidence.toFixed(2)}, ${alert.baseline ? `baselines ${alert.baseline}` : 'default baselines'}. Suspected, not proven.`),
  );
}

const signed = (value) => (value < 0 ? `−${-value}` : `+${value}`);

// A meter shows how far past its threshold the value lies; the figures stand beside it.
function measureLine(measure) {
  const most = Math.max(Math.abs(measure.observed), Math.abs(measure.threshold)) || 1;
  return [
    tag('span.strong', measure.name),
    tag('span', `${figure(measure.observed, measure.unit)} against ${figure(measure.threshold, measure.unit === 'share' ? 'share' : '')}`),
    tag('span.faint', measure.window),
    tag('progress', { max: most, value: Math.abs(measure.observed), 'aria-label': `${measure.name}: observed` }),
    tag('progress.limit', { max: most, value: Math.abs(measure.threshold), 'aria-label': `${measure.name}: threshold` }),
  ];
}

function advice(alert) {
  const steps = (horizon) => alert.mitigations.filter((step) => step.horizon === horizon);
  return section(
    'What to do',
    tag('h3', 'Now'),
    tag('ol.steps', steps('IMMEDIATE').map((step) => mitigation(alert, step))),
    tag('h3', 'For good'),
    tag('ol.steps', steps('DURABLE').map((step) => mitigation(alert, step))),
  );
}

function mitigation(alert, step) {
  return tag(
    'li',
    { key: step.id },
    tag('p.strong', step.title, tag('span.faint', ` ${step.id} · ${step.owner} · ${words(step.effort)}`)),
    tag('p', prose(step.action)),
    tag('p.faint', 'Why: ', prose(step.reason)),
    state.role !== 'viewer' && tag(
      'div.actions',
      tag('button.button.small', { onClick: () => decide(alert, step, 'ADOPTED') }, 'Adopted'),
      tag('button.button.small', { onClick: () => decide(alert, step, 'NOT_APPLICABLE') }, 'Not applicable'),
    ),
  );
}

function decide(alert, step, decision) {
  const isAdopted = decision === 'ADOPTED';
  ask({
    title: `${step.title}: ${isAdopted ? 'adopted' : 'not applicable'}`,
    text: `Counts for ${alert.target} of tenant ${alert.tenant}.`,
    fields: [{ name: 'reason', label: isAdopted ? 'What was done' : 'Why it does not apply' }],
    action: isAdopted ? 'Adopted' : 'Not applicable',
    act: ({ reason }) =>
      send(
        `/mitigations/${encodeURIComponent(step.id)}/adoption`,
        { state: decision, alertId: alert.alertId, tenant: alert.tenant, target: alert.target, reason },
        'Noted. Adoption is shown under Mitigations.',
      ),
  });
}

function evidence(alert) {
  const line = (event) => tag('tr', { key: event.eventId }, tag('td.id', event.eventId), tag('td', second(event.time)), tag('td.faint', `${event.source} ${event.partition}:${event.offset}`));
  const body = (events) => tag('table', tag('thead.unseen', tag('tr', ['Event', 'Time', 'Where'].map((name) => tag('th', { key: name, scope: 'col' }, name)))), tag('tbody', events.map(line)));
  const rest = alert.evidence.slice(SHOWN_EVENTS);
  return section(
    'Evidence',
    body(alert.evidence.slice(0, SHOWN_EVENTS)),
    rest.length > 0 && tag('details', tag('summary', `${count(rest.length)} more events`), body(rest)),
  );
}

function about(alert) {
  const suspect = alert.scope === 'PRINCIPAL'
    ? tag('a.id', { href: address(['alerts'], { principal: alert.scopeKey }), title: 'All alerts about it' }, who(alert))
    : who(alert);
  return section(
    'About',
    facts([
      ['Pattern', `${alert.pattern} ${alert.patternTitle}`],
      ['Category', CATEGORIES[alert.category] ?? words(alert.category)],
      ['Who', suspect],
      [capital(words(alert.targetKind)), alert.target],
      ['Tenant', alert.tenant],
      ['From', second(alert.firstEventTime)],
      ['To', `${second(alert.lastEventTime)} (${span(alert.firstEventTime, alert.lastEventTime)})`],
      ['Rests upon', rows(alert)],
      ['Findings', count(alert.findings)],
      ['Taken by', alert.acknowledgedBy],
      ['Detector', tag('a', { href: address(['detectors'], { id: alert.detector }) }, alert.detector)],
      ['Runbook', alert.runbook],
    ]),
    alert.members.length > 0 &&
      tag('details', tag('summary', `${count(alert.members.length)} members`), tag('ul.members', alert.members.map((member) => tag('li.id', { key: member }, member)))),
  );
}

const benign = (alert) =>
  alert.benignReadings.length > 0 &&
  section('Innocent readings that were checked', tag('ul', alert.benignReadings.map((reading) => tag('li', { key: reading }, reading))));

function frameworks(alert) {
  const groups = Map.groupBy(alert.frameworks, (entry) => `${entry.framework} ${entry.version}`);
  return section(
    'Look it up',
    [...groups].map(([name, entries]) => [
      tag('h3', { key: name }, name),
      tag('ul.tags', entries.map((entry) => tag('li', { key: entry.id }, tag('span.tag', entry.id), ' ', tag('span.faint', entry.name)))),
    ]),
  );
}
