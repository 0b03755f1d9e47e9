package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.Locale;

/**
 * The published form of one kind of key or token.
 *
 * @param prefix what it starts with, in its own case
 * @param alphabet the characters that follow
 * @param min fewest characters after the prefix
 * @param max most characters after the prefix
 */
record TokenFormat(LeakType type, String prefix, Alphabet alphabet, int min, int max)
    implements Recogniser {
  /** Characters that tokens are made of. */
  enum Alphabet {
    HEX(""),
    BASE_62(""),
    BASE_64("+/="),
    URL("_-"),
    DOTTED_URL("_-.="),
    PATH("/");

    private final String marks;

    Alphabet(String marks) {
      this.marks = marks;
    }

    boolean holds(char c) {
      return this == HEX
          ? Character.digit(c, 16) >= 0 && c < 128
          : Characters.isAlphanumeric(c) || (c != '\0' && marks.indexOf(c) >= 0);
    }
  }

  /** The literal that points at the token: its prefix up to the first digit. */
  Literal literal() {
    String letters = prefix.split("[0-9]", 2)[0];
    return new Literal(letters.toLowerCase(Locale.ROOT), this);
  }

  @Override
  public void recognise(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    char before = Characters.at(text, start - 1);
    int body = start + prefix.length();
    if (Characters.isAlphanumeric(before)
        || ((before == '-' || before == '_' || before == '.') && alphabet.holds(before))
        || body > text.length()
        || !prefix.contentEquals(text.subSequence(start, body))) {
      return;
    }
    int tokenEnd = body;
    while (tokenEnd <= body + max && alphabet.holds(Characters.at(text, tokenEnd))) {
      tokenEnd++;
    }
    while (tokenEnd > body && isPunctuation(text.charAt(tokenEnd - 1))) {
      tokenEnd--;
    }
    int length = tokenEnd - body;
    if (length < min || length > max || Characters.isAlphanumeric(Characters.at(text, tokenEnd))) {
      return;
    }
    String secret = text.subSequence(body, tokenEnd).toString();
    if (Randomness.hasVariety(secret)) {
      scan.report(
          type,
          Placeholders.standingOfSecret(secret),
          Evidence.CHECKED,
          start,
          tokenEnd,
          prefix + secret);
    }
  }

  /** Whether a token's alphabet holds it but a sentence's end may be meant. */
  private static boolean isPunctuation(char c) {
    return c == '.' || c == '/';
  }
}
