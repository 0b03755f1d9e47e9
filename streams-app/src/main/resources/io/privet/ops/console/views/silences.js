// Who holds notifications back, of what, until when, and why.
import { tag } from '../dom.js';
import { get, post } from '../api.js';
import { second } from '../format.js';
import { ask, empty, table } from '../parts.js';
import { address } from '../router.js';
import { update } from '../store.js';

export const title = 'Silences';

export const load = () => get('/silences');

const COLUMNS = [
  { name: 'Of what', class: 'wide', cell: (silence) => matchers(silence) },
  { name: 'Until', cell: (silence) => second(silence.until) },
  { name: 'Owner', cell: (silence) => silence.actor },
  { name: 'Why', class: 'wide', cell: (silence) => silence.reason },
  { name: 'End', cell: (silence) => tag('button.button.small', { onClick: () => end(silence) }, 'End now') },
];

export function view({ silences }) {
  return [
    tag('h1', 'Silences'),
    tag('p.faint', 'A silence holds notifications back. Detection goes on, and every alert stays in the list.'),
    silences.length === 0 ? empty('Nothing is silenced', 'An alert is silenced on its page.') : table('Silences in force', COLUMNS, silences, (silence) => silence.silenceId),
  ];
}

function matchers(silence) {
  const parts = [
    silence.alertId && tag('a.id', { href: address(['alerts', silence.alertId]) }, `alert ${silence.alertId.slice(0, 12)}`),
    silence.patterns?.length > 0 && silence.patterns.join(', '),
    silence.target && `target ${silence.target}`,
    silence.scopeKey && `about ${silence.scopeKey}`,
    silence.tenant && `tenant ${silence.tenant}`,
  ].filter(Boolean);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}

function end(silence) {
  ask({
    title: 'End this silence',
    fields: [{ name: 'reason', label: 'Why' }],
    action: 'End now',
    act: async ({ reason }) => {
      await post(`/silences/${encodeURIComponent(silence.silenceId)}/end`, { reason });
      update({ notice: 'Ended.', page: { silences: (await load()).silences.filter((each) => each.silenceId !== silence.silenceId) } });
    },
  });
}
