package io.privet.extract.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Where a planted text may stand: in words, whatever stands between them. Holds content. */
public final class PlantedText {
  private PlantedText() {}

  /** The words of a text in lower case, with single spaces between: how it is registered. */
  public static String normalForm(String text) {
    Words words = Words.of(text);
    return form(words, 0, words.count());
  }

  /**
   * Gives every run of words whose normal form has one of these lengths to an action, in its normal
   * form. For each length at most one run begins with a word, so that the time is linear in the
   * words and the longest length.
   */
  public static void forEach(Words words, Set<Integer> lengths, Consumer<String> action) {
    if (lengths.isEmpty()) {
      return;
    }
    int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int from = 0; from < words.count(); from++) {
      int length = -1;
      for (int to = from; to < words.count() && length < longest; to++) {
        length += 1 + words.end(to) - words.start(to);
        if (lengths.contains(length)) {
          action.accept(form(words, from, to + 1));
        }
      }
    }
  }

  private static String form(Words words, int from, int to) {
    StringBuilder form = new StringBuilder();
    for (int i = from; i < to; i++) {
      form.append(form.isEmpty() ? "" : " ").append(words.text(), words.start(i), words.end(i));
    }
    return form.toString().toLowerCase(Locale.ROOT);
  }
}
