// Whether the stream, its state, its reference data and what it talks to are well.
import { tag } from '../dom.js';
import { get } from '../api.js';
import { capital, second, words } from '../format.js';
import { facts, section, table } from '../parts.js';

export const title = 'Health';

export async function load() {
  const [health, { sinks }, versions] = await Promise.all([get('/health'), get('/sinks'), get('/versions')]);
  return { ...health, sinks, versions };
}

const COLUMNS = [
  { name: 'Sink', cell: (sink) => tag('span.strong', sink.sink) },
  { name: 'State', cell: (sink) => capital(words(sink.state)) },
  { name: 'Last delivery', cell: (sink) => second(sink.lastSuccess) },
  { name: 'Waiting since', cell: (sink) => second(sink.oldestWaiting) },
  { name: 'Why', class: 'wide', cell: (sink) => sink.reason ?? '' },
];

export function view({ conditions, sinks, versions }) {
  return [
    tag('h1', 'Health'),
    tag('p.faint', 'Of the instance that answers here.'),
    tag('div.tiles', conditions.map(tile)),
    section(
      'Sinks',
      sinks.length === 0
        ? tag('p', 'No sink is set up, so nobody is told: alerts are seen here and in their topic.')
        : table('Sinks', COLUMNS, sinks, (sink) => sink.sink),
    ),
    section('Versions', facts(Object.entries(versions).map(([name, version]) => [capital(name), version || 'none']))),
  ];
}

const tile = (condition) =>
  tag(
    'section.card.tile',
    { key: condition.name },
    tag('h2', capital(words(condition.name))),
    tag('p.figure', { class: condition.isMet ? 'well' : 'error' }, condition.isMet ? 'Well' : 'Not well'),
    tag('p.faint', condition.reason),
  );
