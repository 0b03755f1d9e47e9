// What was recommended, and what came of it.
import { tag } from '../dom.js';
import { allAlerts, get, post } from '../api.js';
import { count, minute } from '../format.js';
import { ask, table } from '../parts.js';
import { state, update } from '../store.js';

export const title = 'Mitigations';

const STATES = { ADOPTED: 'Adopted', NOT_APPLICABLE: 'Not applicable' };

export async function load() {
  const [{ alerts }, { mitigations }] = await Promise.all([allAlerts(), get('/mitigations')]);
  return { measures: mitigations.map((each) => ({ ...each, ...recommendations(alerts, each.id) })) };
}

function recommendations(alerts, id) {
  const advised = alerts.filter((alert) => alert.mitigations.some((step) => step.id === id));
  return { recommended: advised.length, patterns: [...new Set(advised.map((alert) => alert.pattern))].sort() };
}

const COLUMNS = [
  { name: 'Measure', class: 'wide', cell: (each) => [tag('span.strong', each.title), tag('span.faint', each.id)] },
  { name: 'Recommended', class: 'number', cell: (each) => (each.recommended === 0 ? 'not yet' : `${count(each.recommended)} ${each.recommended === 1 ? 'alert' : 'alerts'}`) },
  { name: 'For', cell: (each) => each.patterns.join(', ') },
  { name: 'What came of it', class: 'wide', cell: (each) => (each.adoption.length === 0 ? 'Not decided' : each.adoption.map(decision)) },
  { name: 'Decide', cell: decisions },
];

export function view({ measures }) {
  const shown = [...measures].sort((one, other) => other.recommended - one.recommended);
  const adopted = shown.filter((each) => each.recommended > 0 && each.adoption.some((entry) => entry.state === 'ADOPTED')).length;
  return [
    tag('h1', 'Mitigations'),
    tag('p.lead', `${count(adopted)} of ${count(shown.filter((each) => each.recommended > 0).length)} recommended measures are adopted.`),
    tag('p.faint', 'Mitigations are known, and yet seldom adopted: what is decided is counted here, for a model or data set on the page of its alert, for all of them below.'),
    table('Measures', COLUMNS, shown, (each) => each.id),
  ];
}

const where = (entry) => [entry.target, entry.tenant && `tenant ${entry.tenant}`].filter(Boolean).join(', ') || 'everywhere';

const decision = (entry) =>
  tag('p', { key: where(entry) }, tag('span.strong', `${STATES[entry.state]}: `), `${where(entry)}. ${entry.reason}`, tag('span.faint', ` ${entry.actor}, ${minute(entry.time)}`));

function decisions(each) {
  if (state.role === 'viewer') {
    return '';
  }
  return tag(
    'div.actions',
    each.adoption.some((entry) => !entry.target && !entry.tenant)
      ? button(each, 'WITHDRAWN', 'Take back')
      : [button(each, 'ADOPTED', 'Adopted'), button(each, 'NOT_APPLICABLE', 'Not applicable')],
  );
}

function button(each, decided, text) {
  const act = async ({ reason }) => {
    await post(`/mitigations/${encodeURIComponent(each.id)}/adoption`, { state: decided, reason });
    update({ notice: 'Noted. It appears here in a moment.' });
  };
  return tag(
    'button.button.small',
    { key: decided, onClick: () => ask({ title: `${each.title}: ${text.toLowerCase()}`, text: 'For all tenants, models and data sets.', fields: [{ name: 'reason', label: 'Why' }], action: text, act }) },
    text,
  );
}
