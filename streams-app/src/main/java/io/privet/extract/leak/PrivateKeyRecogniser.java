package io.privet.extract.leak;

import io.privet.model.LeakType;

/** Private keys in PEM and PGP armour, with something of the key in them. */
final class PrivateKeyRecogniser implements Recogniser {
  private static final int LONGEST_LABEL = 48;
  private static final int MIN_BODY = 32;
  private static final int MAX_BODY = 8192;

  /** Characters of the key by which it is known. */
  private static final int KNOWN_BY = 128;

  @Override
  public void recognise(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    int label = end;
    while (label < end + LONGEST_LABEL && isLabel(Characters.at(text, label))) {
      label++;
    }
    if (!text.subSequence(end, label).toString().contains("PRIVATE KEY")) {
      return;
    }
    StringBuilder body = new StringBuilder();
    int i = label;
    while (Characters.at(text, i) == '-') {
      i++;
    }
    int bodyEnd = i;
    while (i < label + MAX_BODY && isBody(Characters.at(text, i))) {
      char c = text.charAt(i++);
      if (c == '\\' || Characters.isSpace(c)) {
        i += c == '\\' ? 1 : 0;
      } else {
        bodyEnd = i;
        if (body.length() < KNOWN_BY) {
          body.append(c);
        }
      }
    }
    if (body.length() < MIN_BODY) {
      return;
    }
    scan.report(
        LeakType.PRIVATE_KEY,
        Placeholders.standingOfKeyBody(body.toString()),
        Evidence.CHECKED,
        start,
        bodyEnd,
        body.toString());
  }

  private static boolean isLabel(char c) {
    return (c >= 'A' && c <= 'Z') || c == ' ';
  }

  /** Base 64, the spaces and escaped line breaks between, and the colons and commas of headers. */
  private static boolean isBody(char c) {
    return Characters.isAlphanumeric(c)
        || Characters.isSpace(c)
        || (c != '\0' && "+/=\\:,".indexOf(c) >= 0);
  }
}
