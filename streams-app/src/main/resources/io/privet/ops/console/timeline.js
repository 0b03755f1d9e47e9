// The story of an episode: how much the suspicion rested upon as time went by, and the events that show it.
import { tag } from './dom.js';
import { chart } from './chart.js';
import { count, second, words } from './format.js';
import { severityBadge, table } from './parts.js';

const seconds = (time) => new Date(time).getTime() / 1000;

/** The states as a rising line, the events of the evidence as marks on the axis. */
export function timeline(alert, states) {
  const told = states.map((state) => ({ x: seconds(state.lastEventTime), rows: state.rows, event: null }));
  const seen = alert.evidence.map((event) => ({ x: seconds(event.time), rows: null, event: 0 }));
  const points = [...told, ...seen].sort((one, other) => one.x - other.x);
  const data = [points.map((point) => point.x), points.map((point) => point.rows), points.map((point) => point.event)];
  return chart({
    label: `From ${second(alert.firstEventTime)} to ${second(alert.lastEventTime)} the alert grew to ${count(alert.rows)} rows in ${states.length} states.`,
    data,
    axes: [{}, { label: 'Rows', size: 70, values: (plot, ticks) => ticks.map((tick) => (Number.isInteger(tick) ? count(tick) : '')) }],
    scales: { y: { range: (plot, min, max) => [0, Math.max(1, max * 1.1)] } },
    series: [
      { label: 'Rows that it rests upon', colour: '--accent', width: 2, spanGaps: true, points: { show: true, size: 6 } },
      { label: 'Events kept as evidence', colour: '--warm', paths: () => null, points: { show: true, size: 8 } },
    ],
  });
}

const COLUMNS = [
  { name: 'State', class: 'number', cell: (state) => state.revision },
  { name: 'What happened', cell: (state) => [words(state.change ?? state.status), state.actor && tag('span.faint', `by ${state.actor}`)] },
  { name: 'Note', class: 'wide', cell: (state) => [state.note, state.verdict && tag('span.faint', words(state.verdict))] },
  { name: 'Severity', cell: (state) => severityBadge(state.severity) },
  { name: 'Rows', class: 'number', cell: (state) => count(state.rows) },
  { name: 'When', cell: (state) => second(state.time) },
];

/** The same story as a table. */
export const states = (list) => table('States of the alert', COLUMNS, list, (state) => state.revision);
