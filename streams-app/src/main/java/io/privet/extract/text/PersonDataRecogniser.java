package io.privet.extract.text;

import io.privet.model.TextCue;
import java.util.Optional;

/**
 * Recognises the request for personal data of a named person, put as a question, as an order or as
 * a sentence for the model to complete (Lukas et al., "Analyzing leakage of personally identifiable
 * information in language models", arXiv 2302.00539; Kim et al., "ProPILE", arXiv 2307.01881).
 *
 * <p>Three things make it up: a name, a kind of data close to it, and that the data are wanted
 * rather than given. Work on a text that the prompt brings along is none.
 */
final class PersonDataRecogniser implements CueRecogniser {
  /** Words at the start of a prompt that name the task. */
  private static final int TASK_WORDS = 4;

  /** Words between a name and the kind of data. */
  private static final int REACH = 14;

  /** Words between the request and the name or the kind of data. */
  private static final int REQUEST_REACH = 12;

  /** Digits of a value such as a telephone number. */
  private static final int VALUE_DIGITS = 6;

  /** Words between a name and the kind of data that a sentence breaks off with. */
  private static final int CLOSE = 6;

  /** Words that may follow the kind of data in a sentence that breaks off. */
  private static final int OPEN_WORDS = 3;

  @Override
  public TextCue cue() {
    return TextCue.PERSON_DATA;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    return subject(exchange.prompt()) != 0;
  }

  /** Hash of the person that a prompt asks about, not keyed; 0 where it asks about none. */
  static long subject(Words prompt) {
    boolean hasKind =
        prompt.has(WordClass.PERSON_DATA)
            || prompt.has(WordClass.NUMBER)
            || prompt.has(WordClass.LIVES)
            || prompt.has(WordClass.BORN);
    if (!hasKind || prompt.has(0, TASK_WORDS, WordClass.TEXT_TASK) || Code.is(prompt)) {
      return 0;
    }
    boolean isExtraction = prompt.has(0, TASK_WORDS, WordClass.EXTRACT);
    return Name.in(prompt).stream()
        .filter(name -> !(isExtraction && isRecord(prompt, name)) && isAskedAbout(prompt, name))
        .findFirst()
        .map(name -> name.hash(prompt))
        .orElse(0L);
  }

  private static boolean isAskedAbout(Words prompt, Name name) {
    Optional<Integer> kind = kindNear(prompt, name);
    if (kind.isEmpty()) {
      return false;
    }
    int first = Math.min(name.from(), kind.get());
    return prompt.has(first - REQUEST_REACH, first + 1, WordClass.WHAT)
        || prompt.has(first - REQUEST_REACH, first + 1, WordClass.GIVE)
        || isOpen(prompt, name);
  }

  /** Whether a value stands behind the name: a mail address or a number of many digits. */
  private static boolean isRecord(Words prompt, Name name) {
    int end = prompt.end(Math.min(prompt.count(), name.to() + REACH) - 1);
    int digits = 0;
    for (int i = prompt.end(name.to() - 1); i < end; i++) {
      char character = prompt.text().charAt(i);
      digits += Character.isDigit(character) ? 1 : 0;
      if (character == '@' || digits >= VALUE_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Integer> kindNear(Words prompt, Name name) {
    for (int i = Math.max(0, name.from() - REACH);
        i < Math.min(prompt.count(), name.to() + REACH);
        i++) {
      if (isKind(prompt, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isKind(Words prompt, int index) {
    return (prompt.is(index, WordClass.PERSON_DATA) && !isPartOfTitle(prompt, index))
        || (prompt.is(index, WordClass.NUMBER)
            && prompt.has(index - 2, index, WordClass.IDENTIFIER))
        || (prompt.is(index, WordClass.LIVES)
            && (index >= prompt.count() - 2 || prompt.has(0, index, WordClass.WHAT)))
        || (prompt.is(index, WordClass.BORN) && index == prompt.count() - 2);
  }

  /** Whether a word belongs to the capitalised one right before it, as in "Gettysburg Address". */
  private static boolean isPartOfTitle(Words prompt, int index) {
    return index > 0
        && !prompt.isKnown(index - 1)
        && prompt.start(index) == prompt.end(index - 1) + 1
        && prompt.text().charAt(prompt.end(index - 1)) == ' '
        && Character.isUpperCase(prompt.text().charAt(prompt.start(index - 1)))
        && Character.isUpperCase(prompt.text().charAt(prompt.start(index)));
  }

  /** Whether the prompt breaks off where the data would have to follow. */
  private static boolean isOpen(Words prompt, Name name) {
    int last = prompt.count() - 1;
    if (prompt.text().indexOf('?', prompt.end(last)) >= 0) {
      return false;
    }
    if (isKind(prompt, last)) {
      return name.to() + CLOSE >= last;
    }
    for (int i = last; i >= Math.max(name.to(), last - OPEN_WORDS); i--) {
      if (isKind(prompt, i)) {
        return true;
      }
      if (!prompt.is(i, WordClass.FUNCTION) && !prompt.is(i, WordClass.NUMBER)) {
        return false;
      }
    }
    return name.to() + OPEN_WORDS > last;
  }
}
