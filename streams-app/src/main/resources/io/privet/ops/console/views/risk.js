// The five families of privacy risk: what was seen of each, on which models and data sets.
import { tag } from '../dom.js';
import { allAlerts, get } from '../api.js';
import { CATEGORIES, SEVERITIES, count, words } from '../format.js';
import { section, severityBadge, table } from '../parts.js';
import { address } from '../router.js';

export const title = 'Risk';

export async function load() {
  const [{ alerts, isCut }, { mitigations }] = await Promise.all([allAlerts(), get('/mitigations')]);
  return { alerts, isCut, mitigations };
}

export const onAlert = (changed, data) => ({
  ...data,
  alerts: [changed, ...data.alerts.filter((alert) => alert.alertId !== changed.alertId)],
});

const isUnresolved = (alert) => alert.status !== 'RESOLVED';

export function view({ alerts, isCut, mitigations }) {
  return [
    tag('h1', 'Risk overview'),
    tag(
      'p.faint',
      'Families of privacy risk after the interview study by Klymenko et al. (SOUPS 2025). ',
      isCut && `Counts cover the latest ${count(alerts.length)} alerts.`,
    ),
    tag('div.tiles', Object.entries(CATEGORIES).map(([category, name]) => tile(category, name, alerts.filter((alert) => alert.category === category)))),
    section('Models and data sets', targets(alerts)),
    section('Advice taken', taken(alerts, mitigations)),
  ];
}

function tile(category, name, alerts) {
  const open = alerts.filter(isUnresolved);
  return tag(
    'section.card.tile',
    { key: category },
    tag('h2', name),
    tag('a.figure', { href: address(['alerts'], { category, status: 'OPEN,ACKNOWLEDGED' }), 'aria-label': `${count(open.length)} alerts of ${name}` }, count(open.length)),
    tag('p.faint', `not resolved, of ${count(alerts.length)} in all`),
    tag(
      'p',
      SEVERITIES.map((severity) => [severity, open.filter((alert) => alert.severity === severity).length])
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => tag('span', { key: severity }, severityBadge(severity), ` ${count(number)} `)),
    ),
  );
}

const COLUMNS = [
  { name: 'Name', class: 'wide', cell: (row) => [tag('a.strong', { href: address(['alerts'], { target: row.name }) }, row.name), tag('span.faint', words(row.kind))] },
  { name: 'Not resolved', class: 'number', cell: (row) => count(row.open) },
  { name: 'In all', class: 'number', cell: (row) => count(row.all) },
  { name: 'Patterns', cell: (row) => row.patterns.join(', ') },
];

function targets(alerts) {
  const rows = [...Map.groupBy(alerts, (alert) => `${alert.targetKind} ${alert.target}`)]
    .map(([key, each]) => ({
      key,
      kind: each[0].targetKind,
      name: each[0].target,
      open: each.filter(isUnresolved).length,
      all: each.length,
      patterns: [...new Set(each.map((alert) => alert.pattern))].sort(),
    }))
    .sort((one, other) => other.open - one.open || other.all - one.all);
  return table('Alerts by model and data set', COLUMNS, rows, (row) => row.key);
}

function taken(alerts, mitigations) {
  const recommended = new Set(alerts.flatMap((alert) => alert.mitigations.map((step) => step.id)));
  const adopted = mitigations.filter((each) => recommended.has(each.id) && each.adoption.some((entry) => entry.state === 'ADOPTED'));
  return [
    tag('p.lead', `${count(adopted.length)} of ${count(recommended.size)} recommended measures are adopted somewhere.`),
    tag('p', tag('a', { href: '#/mitigations' }, 'All measures')),
  ];
}
