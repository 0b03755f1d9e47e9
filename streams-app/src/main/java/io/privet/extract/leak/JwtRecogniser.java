package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** JSON Web Tokens: three parts, of which the first decodes to a header that names an algorithm. */
final class JwtRecogniser implements Recogniser {
  private static final int MAX_HEADER = 1024;
  private static final int MIN_PAYLOAD = 8;
  private static final int MAX_PAYLOAD = 8192;
  private static final int MIN_SIGNATURE = 16;
  private static final int MAX_SIGNATURE = 1024;

  @Override
  public void recognise(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    if (text.charAt(start) != 'e' || text.charAt(start + 1) != 'y' || text.charAt(end - 1) != 'J') {
      return;
    }
    char before = Characters.at(text, start - 1);
    if (isPart(before) || before == '.') {
      return;
    }
    int header = endOfPart(text, start, MAX_HEADER);
    if (Characters.at(text, header) != '.'
        || !isHeader(text.subSequence(start, header).toString())) {
      return;
    }
    int payload = endOfPart(text, header + 1, MAX_PAYLOAD);
    if (payload - header <= MIN_PAYLOAD || Characters.at(text, payload) != '.') {
      return;
    }
    int signature = endOfPart(text, payload + 1, MAX_SIGNATURE);
    if (signature - payload <= MIN_SIGNATURE) {
      return;
    }
    String token = text.subSequence(start, signature).toString();
    scan.report(
        LeakType.JWT,
        Placeholders.standingOfSecret(token.substring(payload - start + 1)),
        Evidence.CHECKED,
        start,
        signature,
        token);
  }

  private static boolean isHeader(String part) {
    try {
      String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
      return json.startsWith("{") && json.contains("\"alg\"");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static int endOfPart(CharSequence text, int start, int most) {
    int i = start;
    while (i < start + most && isPart(Characters.at(text, i))) {
      i++;
    }
    return i;
  }

  private static boolean isPart(char c) {
    return Characters.isAlphanumeric(c) || c == '-' || c == '_';
  }
}
