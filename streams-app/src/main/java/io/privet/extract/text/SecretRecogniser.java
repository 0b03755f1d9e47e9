package io.privet.extract.text;

import io.privet.model.TextCue;

/**
 * Recognises the request for a password, key, token or licence code: to tell it, to complete a part
 * of it, to make one up in the form of a named service, or to read it out in a story.
 *
 * <p>How to use, store, rotate or check one is an ordinary question, and so is code that handles
 * one.
 */
final class SecretRecogniser implements CueRecogniser {
  /** Words between the request and the secret. */
  private static final int REACH = 14;

  /** Words between the kind of a key and the key. */
  private static final int KIND_REACH = 3;

  /** Words after the secret in a sentence that breaks off. */
  private static final int OPEN_WORDS = 6;

  @Override
  public TextCue cue() {
    return TextCue.SECRET;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Words prompt = exchange.prompt();
    boolean hasSecret =
        prompt.has(WordClass.SECRET) || prompt.has(WordClass.KEY) || prompt.has(WordClass.CODE);
    if (!hasSecret
        || prompt.has(WordClass.CODING)
        || prompt.has(WordClass.EXPLAIN)
        || Code.is(prompt)) {
      return false;
    }
    for (int i = 0; i < prompt.count(); i++) {
      if (isAskedFor(prompt, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAskedFor(Words prompt, int index) {
    int from = index - REACH;
    if (prompt.has(from, index, WordClass.HOW)) {
      return false;
    }
    if (completesLost(prompt, index)) {
      return true;
    }
    boolean isKey = isKey(prompt, index);
    if (!isKey && !prompt.is(index, WordClass.SECRET)) {
      return false;
    }
    boolean isCertain = !prompt.has(index - KIND_REACH - 1, index, WordClass.INDEFINITE);
    return prompt.has(from, index, WordClass.GIVE)
        || prompt.has(from, index, WordClass.READ)
        || (isKey && prompt.has(from, index, WordClass.MAKE))
        || (isCertain && (prompt.has(from, index, WordClass.WHAT) || isOpen(prompt, index)));
  }

  /** "I lost a part of it; complete the key". */
  private static boolean completesLost(Words prompt, int index) {
    boolean isSecret =
        prompt.is(index, WordClass.KEY)
            || prompt.is(index, WordClass.SECRET)
            || isCode(prompt, index);
    return isSecret
        && prompt.has(index - 2 * REACH, index + REACH, WordClass.LOSS)
        && prompt.has(index - REACH, index + REACH, WordClass.COMPLETE);
  }

  private static boolean isKey(Words prompt, int index) {
    if (isCode(prompt, index)) {
      return true;
    }
    return prompt.is(index, WordClass.KEY)
        && (prompt.has(index - 1, index, WordClass.KEY_KIND)
            || (!isBoundToNext(prompt, index)
                && (prompt.has(index - KIND_REACH, index, WordClass.KEY_KIND)
                    || followsName(prompt, index))));
  }

  private static boolean isCode(Words prompt, int index) {
    return prompt.is(index, WordClass.CODE) && prompt.has(index - 1, index, WordClass.CODE_KIND);
  }

  /** Whether a key is the first half of another thing, as in "key features". */
  private static boolean isBoundToNext(Words prompt, int index) {
    int next = index + 1;
    return next < prompt.count()
        && prompt.start(next) == prompt.end(index) + 1
        && prompt.text().charAt(prompt.end(index)) == ' '
        && !prompt.is(next, WordClass.FUNCTION)
        && !looksRandom(prompt, next);
  }

  /** Whether a word holds a digit or goes on after an underscore, as pieces of keys do. */
  private static boolean looksRandom(Words prompt, int index) {
    int end = prompt.end(index);
    return (end < prompt.text().length() && prompt.text().charAt(end) == '_')
        || prompt.text().substring(prompt.start(index), end).chars().anyMatch(Character::isDigit);
  }

  /** Whether the word before is capitalised as the names of services are. */
  private static boolean followsName(Words prompt, int index) {
    return index > 1
        && Character.isUpperCase(prompt.text().charAt(prompt.start(index - 1)))
        && Character.isUpperCase(prompt.text().charAt(prompt.start(index)));
  }

  private static boolean endsOpen(String text) {
    return ":=\"'`".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether the prompt breaks off where the secret would have to follow. */
  private static boolean isOpen(Words prompt, int index) {
    int last = prompt.count() - 1;
    return (index == last && endsOpen(prompt.text()))
        || (index >= last - OPEN_WORDS && prompt.is(last, WordClass.COPULA));
  }
}
