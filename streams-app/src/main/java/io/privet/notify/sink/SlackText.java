package io.privet.notify.sink;

import io.privet.notify.PlainText;
import java.util.regex.Pattern;

/**
 * Text for Slack that can neither mention, link nor format.
 *
 * <p>Slack decodes the entities of ampersand and angle brackets, and has no escape for the
 * characters that format, or that begin an emoji, an address or {@code @channel}: those are
 * replaced by others that look alike. An underscore within a word formats nothing and stays, so
 * that most names can be copied.
 */
final class SlackText {
  /** Colons that an emoji or an address begins with. */
  private static final Pattern ACTIVE_COLON =
      Pattern.compile(":(?=//|[0-9_+'-]*[a-z][a-z0-9_+'-]*:|[+-]1:|100:|1234:)");

  private static final Pattern ACTIVE_AT = Pattern.compile("@(?=channel|here|everyone)");

  private static final String CUT = "…";

  private SlackText() {}

  /** Text for a field of type {@code mrkdwn}, at most so many characters long when escaped. */
  static String mrkdwn(String text, int maxChars) {
    String inert = inert(text, maxChars);
    StringBuilder escaped = new StringBuilder();
    for (int at = 0; at < inert.length(); ) {
      String unit = escaped(inert.codePointAt(at), at == 0);
      int next = inert.offsetByCodePoints(at, 1);
      int reserve = next < inert.length() ? CUT.length() : 0;
      if (escaped.length() + unit.length() + reserve > maxChars) {
        return escaped.append(CUT).toString();
      }
      escaped.append(unit);
      at = next;
    }
    return escaped.toString();
  }

  /** Text for a field of type {@code plain_text}, where entities may not be decoded. */
  static String plain(String text, int maxChars) {
    return inert(text, maxChars).replace('<', '‹').replace('>', '›');
  }

  private static String escaped(int codePoint, boolean isFirst) {
    return switch (codePoint) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> isFirst ? "›" : "&gt;"; // at the start of a line it would quote
      default -> Character.toString(codePoint);
    };
  }

  /** The text with characters of the same number in the place of those that format. */
  private static String inert(String text, int maxChars) {
    String plain = PlainText.of(text, maxChars).strip();
    String quiet = ACTIVE_AT.matcher(ACTIVE_COLON.matcher(plain).replaceAll("∶")).replaceAll("＠");
    StringBuilder inert = new StringBuilder(quiet);
    for (int at = 0; at < inert.length(); at++) {
      switch (quiet.charAt(at)) {
        case '*' -> inert.setCharAt(at, '∗');
        case '~' -> inert.setCharAt(at, '∼');
        case '`' -> inert.setCharAt(at, '\'');
        case '_' -> inert.setCharAt(at, isWithinWord(quiet, at) ? '_' : 'ˍ');
        default -> {}
      }
    }
    return inert.toString();
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at + 1));
  }
}
