package io.privet.extract.text;

import io.privet.model.TextCue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises an answer with an image, or a link with a long text, whose address carries data that
 * the prompt did not hold: a browser sends them to the host when it shows the answer.
 */
final class LinkedDataRecogniser implements CueRecogniser {
  private static final int MIN_VALUE = 16;
  private static final int MIN_LINK_VALUE = 40;

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s/)>\"']{1,120}+(/[^\\s)>\"']{0,2000}+)");
  private static final Pattern SEPARATOR = Pattern.compile("[/?&=#;]");

  @Override
  public TextCue cue() {
    return TextCue.ANSWER_LINKS_DATA;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    String answer = exchange.answer().text();
    boolean hasImage = answer.contains("![") || answer.contains("<img");
    if (!hasImage && !answer.contains("](")) {
      return false;
    }
    int least = hasImage ? MIN_VALUE : MIN_LINK_VALUE;
    Matcher address = ADDRESS.matcher(answer).region(0, Math.min(answer.length(), Words.MAX_TEXT));
    while (address.find()) {
      if (carriesData(address.group(1), least, exchange.prompt().text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean carriesData(String path, int least, String prompt) {
    return SEPARATOR
        .splitAsStream(path)
        .anyMatch(value -> value.length() >= least && isData(value) && !prompt.contains(value));
  }

  /** Whether a value is text in an encoding, rather than a name for people or a number. */
  private static boolean isData(String value) {
    boolean hasUpper = false;
    boolean hasLower = false;
    boolean hasDigit = false;
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character == '+' || character == '%' || character == '@') {
        return true;
      }
      hasUpper |= Character.isUpperCase(character);
      hasLower |= Character.isLowerCase(character);
      hasDigit |= Character.isDigit(character);
    }
    boolean isOneWord = value.indexOf('-') < 0 && value.indexOf('_') < 0 && value.indexOf('.') < 0;
    return hasDigit && hasLower && (hasUpper || isOneWord);
  }
}
