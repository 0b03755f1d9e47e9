package io.privet.extract.text;

/** Tells program text from sentences. */
final class Code {
  private static final String MARKS = "{}();=_";

  /** Sentences have hardly more than one of these marks in a hundred characters. */
  private static final int MIN_CHARACTERS_PER_MARK = 25;

  private static final int MIN_MARKS = 3;

  private Code() {}

  /** Whether a text is mostly program text. */
  static boolean is(Words words) {
    String text = words.text();
    int end = Math.min(text.length(), Words.MAX_TEXT);
    int marks = 0;
    for (int i = 0; i < end; i++) {
      marks += MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return marks >= MIN_MARKS && marks * MIN_CHARACTERS_PER_MARK > end;
  }
}
