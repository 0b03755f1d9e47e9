package io.privet.extract.leak;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Word lists written as text. */
final class WordList {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern BAR = Pattern.compile("\\|");

  private WordList() {}

  /** The phrases of the text, with bars between, in order. */
  static List<String> phrases(String text) {
    return BAR.splitAsStream(text).toList();
  }

  /** The words of the text, in order. */
  static List<String> list(String text) {
    return SPACE.splitAsStream(text.strip()).toList();
  }

  /** The words of the text, each of which stands in it once. */
  static Set<String> set(String text) {
    return Set.copyOf(list(text));
  }
}
