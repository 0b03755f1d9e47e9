package io.privet.extract.text;

import io.privet.model.TextCue;
import java.util.regex.Pattern;

/**
 * Recognises the request for an answer that carries data out in the address of an image or link,
 * which the program that renders the answer then fetches (Rehberger, "Bing Chat: data exfiltration
 * exploit explained", 2023). The address may come in pieces to be put together.
 */
final class DataInLinkRecogniser implements CueRecogniser {
  /** What pieces of a text are kept apart by. */
  private static final String GLUE = "\"'`,+ \t\r\n";

  /** An address with a gap to be filled: a placeholder, or nothing after an equals sign. */
  private static final Pattern GAP =
      Pattern.compile(
          "://[^)\\]<>{}\\[\\s]{3,120}?"
              + "(?:[\\[{<%]{1,2}[A-Za-z_]{1,24}[\\]}>%]|%7[Bb]|\\$\\{?[A-Za-z_]{2}"
              + "|(?<==)(?:[A-Z_]{3,24}(?![A-Za-z0-9])|$|[)>\\s]))");

  @Override
  public TextCue cue() {
    return TextCue.DATA_IN_LINK;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Words prompt = exchange.prompt();
    return prompt.has(WordClass.FILL) && holdsGap(prompt);
  }

  private static boolean holdsGap(Words prompt) {
    String text = prompt.text();
    if (text.indexOf('/') < 0) {
      return false;
    }
    String joined = joined(text);
    if (!joined.contains("://")) {
      return false;
    }
    boolean isHidden = joined.contains("![") && !text.contains("![");
    if (!isHidden && !prompt.has(WordClass.CARGO)) {
      return false;
    }
    boolean isRendered =
        joined.contains("![")
            || joined.contains("](")
            || joined.contains("]:")
            || joined.contains("<img")
            || (prompt.has(WordClass.RENDERED) && !prompt.has(WordClass.CODING));
    return isRendered && (GAP.matcher(joined).find() || GAP.matcher(text).find());
  }

  /** The text without what keeps its pieces apart. */
  private static String joined(String text) {
    int end = Math.min(text.length(), Words.MAX_TEXT);
    StringBuilder joined = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char character = text.charAt(i);
      if (GLUE.indexOf(character) < 0) {
        joined.append(character);
      }
    }
    return joined.toString();
  }
}
