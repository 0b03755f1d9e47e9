package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.Locale;
import java.util.Set;

/** URLs that carry a user and a password. */
final class ConnectionStringRecogniser implements Recogniser {
  private static final int LONGEST_USER_INFO = 256;
  private static final int LONGEST_SCHEME = 24;
  private static final int SHORTEST_PASSWORD = 4;
  private static final Set<String> TEACHING_PASSWORDS =
      WordList.set(
          """
          pass pwd postgres root admin guest test user mysql token
          """);

  @Override
  public void recognise(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    int colon = -1;
    int at = -1;
    for (int i = end; i < end + LONGEST_USER_INFO; i++) {
      char c = Characters.at(text, i);
      if (c == '@') {
        at = i;
        break;
      }
      if (c == ':' && colon < 0) {
        colon = i;
      }
      if (c == '\0' || c == '/' || c == '"' || c == '\'' || c == '<' || Characters.isSpace(c)) {
        return;
      }
    }
    if (colon < 0 || at - colon <= SHORTEST_PASSWORD) {
      return;
    }
    int scheme = start;
    while (scheme > start - LONGEST_SCHEME && isScheme(Characters.at(text, scheme - 1))) {
      scheme--;
    }
    String password = text.subSequence(colon + 1, at).toString();
    String user = text.subSequence(end, colon).toString();
    scan.report(
        LeakType.CONNECTION_STRING,
        standing(user, password),
        Evidence.CHECKED,
        scheme,
        at,
        user + ':' + password);
  }

  private static Standing standing(String user, String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    boolean teaching =
        TEACHING_PASSWORDS.contains(lower)
            || lower.equals(user.toLowerCase(Locale.ROOT))
            || password.startsWith("$")
            || password.startsWith("{")
            || password.startsWith("%")
            || password.startsWith("[");
    return teaching ? Standing.PLACEHOLDER : Placeholders.standingOfPassword(password);
  }

  private static boolean isScheme(char c) {
    return Characters.isAlphanumeric(c) || c == '+' || c == '-' || c == '.';
  }
}
