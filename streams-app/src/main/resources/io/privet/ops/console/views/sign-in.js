// Asks for a token, or takes the one-time token that an address carries.
import { tag } from '../dom.js';
import * as api from '../api.js';
import { state, update } from '../store.js';

/** Exchanges a code in the fragment of the address, `#code=...`, and takes it out of the address. */
export async function takeTokenOfAddress() {
  const match = /^#code=(.+)$/.exec(location.hash);
  if (!match) {
    return;
  }
  history.replaceState(null, '', location.pathname);
  try {
    await api.signIn(decodeURIComponent(match[1]));
  } catch {
    update({ refusal: 'The code in this address holds no more. Sign in with a token.' });
  }
}

/** The page that asks for a token. */
export function signIn(then) {
  const submit = async (event) => {
    event.preventDefault();
    try {
      await api.signIn(new FormData(event.target).get('token').trim());
      update({ refusal: null, role: null });
      then();
    } catch (error) {
      update({ refusal: error.status === 401 ? 'The token was refused. It may be mistyped or expired.' : error.message });
    }
  };
  return tag(
    'main.sign-in',
    { id: 'content' },
    tag('img', { src: 'icon.svg', alt: '', width: 56, height: 56 }),
    tag('h1', 'Privet'),
    tag('p', 'The console shows what the API shows, to those who hold a token.'),
    state.refusal && tag('p.error', { role: 'alert' }, state.refusal),
    tag(
      'form',
      { onSubmit: submit },
      tag('label', { for: 'token' }, 'Token'),
      tag('input', { id: 'token', name: 'token', type: 'password', required: true, autocomplete: 'off', spellcheck: false }),
      tag('button.button.primary', { type: 'submit' }, 'Sign in'),
    ),
    tag('p.faint', tag('code', './privet tokens generate'), ' makes one. It is kept in a cookie that no script can read.'),
  );
}
