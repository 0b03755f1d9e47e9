package io.privet.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks for one ASCII word in bytes, in every form in which software writes words down. */
final class MarkerSearch {
  /** Bytes that one group of four base 64 characters stands for. */
  private static final int BASE64_GROUP = 3;

  private final Map<String, String> forms = new LinkedHashMap<>();
  private final Map<String, String> exactForms = new LinkedHashMap<>();

  MarkerSearch(String word) {
    byte[] bytes = word.getBytes(UTF_8);
    forms.put("plain", word);
    // Little-endian holds the same bytes, but for one zero at either end.
    forms.put("UTF-16", new String(word.getBytes(UTF_16BE), ISO_8859_1).substring(1));
    forms.put("hexadecimal", HexFormat.of().formatHex(bytes));
    forms.put("URL-encoded", HexFormat.of().withPrefix("%").formatHex(bytes));
    forms.put("escaped", HexFormat.of().withPrefix("\\u00").formatHex(bytes));
    for (int before = 0; before < BASE64_GROUP; before++) {
      exactForms.put("base 64 after " + before, base64(bytes, before));
      exactForms.put(
          "base 64 of a name after " + before, base64(capitalised(word).getBytes(UTF_8), before));
    }
  }

  /** The word as a name is written. */
  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The forms in which the word stands in these bytes; letters in either case, but in base 64. */
  List<String> formsIn(byte[] bytes) {
    String exact = new String(bytes, ISO_8859_1);
    List<String> found = new ArrayList<>();
    collect(exact.toLowerCase(Locale.ROOT), forms, found);
    collect(exact, exactForms, found);
    return found;
  }

  private static void collect(String text, Map<String, String> forms, List<String> found) {
    forms.forEach(
        (name, form) -> {
          if (text.contains(form)) {
            found.add(name);
          }
        });
  }

  /** What base 64 of the word looks like when so many bytes stand before it in its group. */
  private static String base64(byte[] word, int before) {
    byte[] padded = new byte[before + word.length];
    System.arraycopy(word, 0, padded, before, word.length);
    String encoded = Base64.getEncoder().withoutPadding().encodeToString(padded);
    int start = before == 0 ? 0 : before + 1;
    int whole = padded.length / BASE64_GROUP * 4;
    return encoded.substring(start, whole);
  }
}
