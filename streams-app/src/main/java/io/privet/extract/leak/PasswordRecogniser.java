package io.privet.extract.leak;

import io.privet.model.LeakType;

/** Passwords that are assigned or told, where they look like ones that somebody uses. */
final class PasswordRecogniser implements Recogniser {
  private static final int MIN_LENGTH = 8;
  private static final int MAX_LENGTH = 64;
  private static final int LONGEST_NAME = 24;

  @Override
  public void recognise(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    int i = end;
    while (i < end + LONGEST_NAME && Characters.isWordPart(Characters.at(text, i))) {
      i++;
    }
    i = skipQuote(text, i);
    int value = startOfValue(text, Characters.skipSpaces(text, i, 2));
    if (value < 0) {
      return;
    }
    value = skipQuote(text, Characters.skipSpaces(text, value, 2));
    int valueEnd = value;
    while (valueEnd <= value + MAX_LENGTH && isPart(Characters.at(text, valueEnd))) {
      valueEnd++;
    }
    if (valueEnd > value && ".!?".indexOf(text.charAt(valueEnd - 1)) >= 0) {
      valueEnd--;
    }
    int length = valueEnd - value;
    if (length < MIN_LENGTH || length > MAX_LENGTH) {
      return;
    }
    String password = text.subSequence(value, valueEnd).toString();
    if (password.charAt(0) == '$' || !Randomness.isPasswordLike(password)) {
      return;
    }
    scan.report(
        LeakType.PASSWORD,
        Placeholders.standingOfPassword(password),
        Evidence.CONTEXT,
        value,
        valueEnd,
        password);
  }

  /** The offset after an assignment or the word "is"; -1 for anything else. */
  private static int startOfValue(CharSequence text, int index) {
    int i = index;
    if (Characters.at(text, i) == ':') {
      i++;
    }
    if (Characters.at(text, i) == '=') {
      i++;
      return Characters.at(text, i) == '>' ? i + 1 : i;
    }
    if (i > index) {
      return i;
    }
    boolean told =
        Characters.at(text, i) == 'i'
            && Characters.at(text, i + 1) == 's'
            && Characters.at(text, i + 2) == ' ';
    return told ? i + 3 : -1;
  }

  private static int skipQuote(CharSequence text, int index) {
    char c = Characters.at(text, index);
    return c == '"' || c == '\'' || c == '`' ? index + 1 : index;
  }

  private static boolean isPart(char c) {
    return c > ' ' && c < 127 && "\"'`<>()[]{},;\\".indexOf(c) < 0;
  }
}
