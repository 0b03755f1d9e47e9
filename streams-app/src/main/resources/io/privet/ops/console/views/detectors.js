// What Privet looks for, how ripe each detector is, and how well it was measured to do.
import { tag } from '../dom.js';
import { get } from '../api.js';
import { capital, count, figure, words } from '../format.js';
import { table } from '../parts.js';
import { refine } from '../router.js';

export const title = 'Detectors';

export const load = () => get('/detectors');

export function view({ detectors }, { query }) {
  const shown = [...detectors].sort((one, other) => one.pattern.localeCompare(other.pattern) || one.id.localeCompare(other.id));
  return [
    tag('h1', 'Detectors'),
    tag('p.faint', `${count(detectors.length)} detectors. A detector in shadow records findings and opens no alert.`),
    shown.map((detector) => card(detector, query.id === detector.id)),
  ];
}

function card(detector, isOpen) {
  return tag(
    'details.card',
    { key: detector.id, open: isOpen, onToggle: (event) => event.target.open && !isOpen && refine({ id: detector.id }) },
    tag(
      'summary',
      tag('span.strong', `${detector.pattern} ${detector.title}`),
      tag('span.faint', ` ${detector.id} · ${words(detector.maturity)} · ${words(detector.mode)}`),
    ),
    tag('p.faint', `Looks at a ${words(detector.scope)}. Needs: ${detector.needs.map(words).join(', ') || 'nothing beyond who, when and what'}.`),
    detector.thresholds.length > 0 &&
      table(
        `Thresholds of ${detector.id}`,
        [
          { name: 'Threshold', cell: (each) => tag('span.id', each.name) },
          { name: 'Value', class: 'number', cell: (each) => [figure(each.value, each.unit), each.value !== each.defaultValue && tag('span.faint', `default ${figure(each.defaultValue, each.unit)}`)] },
          { name: 'Where it comes from', class: 'wide', cell: (each) => capital(each.source ?? '') },
        ],
        detector.thresholds,
        (each) => each.name,
      ),
  );
}
