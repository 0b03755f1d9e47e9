package io.privet.extract.text;

/** How a text begins and ends, and whether it asks for something. */
final class Passage {
  private static final String SENTENCE_ENDS = ".!?:;…。！？\n";
  private static final String PART_ENDS = ".!?…。！？\n";
  private static final String QUESTION_MARKS = "?？؟";
  private static final String CLOSERS = "\"'”’»)]}>`";
  private static final String CUT_MARKS = ",-–—(=+&|<\\/[{$@*#“„«";

  private Passage() {}

  /** Whether the last sentence or line breaks off. */
  static boolean breaksOff(Words words) {
    String text = words.text();
    int last = lastVisible(text, text.length());
    if (last < 0 || isInputOfARequest(text, last)) {
      return false;
    }
    char end = text.charAt(last);
    if (CLOSERS.indexOf(end) >= 0) {
      return last > 0 && ",–—".indexOf(text.charAt(last - 1)) >= 0;
    }
    return Character.isLetterOrDigit(end) || CUT_MARKS.indexOf(end) >= 0;
  }

  /**
   * Whether it is running text, of which a part ends before it does, or which breaks off where no
   * phrase can end. Whoever types key words or a short wish leaves the full stop out too.
   */
  static boolean isRunning(Words words) {
    if (words.count() == 0) {
      return false;
    }
    String text = words.text();
    char end = text.charAt(lastVisible(text, text.length()));
    return !Character.isLetterOrDigit(end)
        || words.is(words.count() - 1, WordClass.FUNCTION)
        || startsMidway(words)
        || hasPart(words);
  }

  private static boolean hasPart(Words words) {
    for (int i = 1; i < words.count(); i++) {
      if (gapHas(words, i, PART_ENDS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a whole sentence stands in the first of two lines: the second is its input. */
  private static boolean isInputOfARequest(String text, int last) {
    int line = text.indexOf('\n');
    if (line < 1 || line > last || text.lastIndexOf('\n', last) != line) {
      return false;
    }
    int end = lastVisible(text, line);
    return end >= 0 && SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
  }

  private static int lastVisible(String text, int end) {
    int last = end - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last;
  }

  /**
   * Whether the text begins in the middle of a sentence or line: with a space, a mark that closes
   * something, or a small letter in a text that otherwise begins its sentences with capitals.
   */
  static boolean startsMidway(Words words) {
    String text = words.text();
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return first == ' '
        || first == '\t'
        || ",.;)]}>–—".indexOf(first) >= 0
        || (Character.isLowerCase(first) && hasCapitalisedSentence(words));
  }

  private static boolean hasCapitalisedSentence(Words words) {
    for (int i = 1; i < words.count(); i++) {
      if (Character.isUpperCase(words.text().charAt(words.start(i))) && opensSentence(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text asks the model for something: a question, or a sentence that tells it to. */
  static boolean asks(Words words) {
    return hasQuestion(words.text())
        || opensWithQuestion(words)
        || endsWithQuestion(words)
        || hasRequest(words);
  }

  /** A question mark that ends a line or has a space behind it; in speech a quotation mark does. */
  private static boolean hasQuestion(String text) {
    int end = Math.min(text.length(), Words.MAX_TEXT);
    for (int i = 0; i < end; i++) {
      if (QUESTION_MARKS.indexOf(text.charAt(i)) >= 0
          && (i + 1 == end || Character.isWhitespace(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWithQuestion(Words words) {
    return words.count() > 1
        && !startsMidway(words)
        && (words.is(0, WordClass.QUESTION)
            || (words.is(0, WordClass.YOU) && words.is(1, WordClass.BE)));
  }

  /**
   * The last sentence opens like a question or request, or one follows a comma in it; whoever types
   * in a hurry leaves the mark out.
   */
  private static boolean endsWithQuestion(Words words) {
    for (int i = words.count() - 1; i > 0; i--) {
      if (gapHas(words, i, PART_ENDS)) {
        return words.is(i, WordClass.QUESTION);
      }
      if (gapHas(words, i, ",")
          && (words.is(i, WordClass.INQUIRY) || words.is(i, WordClass.REQUEST))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasRequest(Words words) {
    if (!words.has(WordClass.REQUEST)) {
      return false;
    }
    boolean firstSentence = true;
    for (int i = 0; i < words.count(); i++) {
      boolean opens = i == 0 ? !startsMidway(words) : opensSentence(words, i);
      firstSentence &= i == 0 || !opens;
      if (words.is(i, WordClass.REQUEST)
          && (opens || (firstSentence && i > 0 && gapHas(words, i, ",")))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensSentence(Words words, int index) {
    return gapHas(words, index, SENTENCE_ENDS);
  }

  /** Whether one of the marks stands between a word and the one before. */
  private static boolean gapHas(Words words, int index, String marks) {
    for (int i = words.end(index - 1); i < words.start(index); i++) {
      if (marks.indexOf(words.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
