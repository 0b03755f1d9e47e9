package io.privet.extract.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * Finds what a text holds in base 64, in hexadecimal, or letter by letter with spaces between.
 *
 * <p>One pass; each part is decoded once and never again, so that the time stays linear. A part
 * counts only when all of it decodes to printable text, which random keys of this length do once in
 * a hundred thousand at most.
 */
final class Disguises {
  /** Characters of a part that is worth decoding: twelve letters in hexadecimal. */
  private static final int MIN_ENCODED = 24;

  private static final int MIN_SPACED = 12;

  /** Characters before a part that may say what it is. */
  private static final int CONTEXT = 64;

  private static final int MAX_PARTS = 32;

  /** Characters of a part that are decoded first; most of what is not encoded ends there. */
  private static final int PROBE = 24;

  private final CharSequence text;
  private final List<Disguise> found = new ArrayList<>();
  private int encodedStart = -1;
  private int spacedStart = -1;

  private Disguises(CharSequence text) {
    this.text = text;
  }

  /** The disguises of a text from an offset on, in order of their ends; at most 32. */
  static List<Disguise> of(CharSequence text, int from) {
    Disguises disguises = new Disguises(text);
    for (int i = from; i <= text.length() && disguises.found.size() < MAX_PARTS; i++) {
      char c = Characters.at(text, i);
      disguises.takeEncoded(i, c);
      disguises.takeSpaced(i, c, from);
    }
    return disguises.found;
  }

  private void takeEncoded(int index, char c) {
    boolean isPart = Characters.isAlphanumeric(c) || c == '+' || c == '/' || c == '-' || c == '_';
    if (isPart && encodedStart < 0) {
      encodedStart = index;
    } else if (!isPart && encodedStart >= 0) {
      if (index - encodedStart >= MIN_ENCODED) {
        String plain = decode(text.subSequence(encodedStart, index).toString());
        if (!plain.isEmpty()) {
          add(encodedStart, index, plain);
        }
      }
      encodedStart = -1;
    }
  }

  /** Single characters with single spaces between go on; anything longer or wider ends them. */
  private void takeSpaced(int index, char c, int from) {
    if (spacedStart < 0) {
      boolean startsAlone = index == from || Characters.isSpace(Characters.at(text, index - 1));
      spacedStart = startsAlone && c > ' ' ? index : -1;
      return;
    }
    boolean isGap = (index - spacedStart) % 2 == 1;
    if (isGap ? c == ' ' : c > ' ') {
      return;
    }
    boolean isLongerWord = isGap && Characters.isWordPart(c);
    int end = isLongerWord ? index - 2 : isGap ? index : index - 1;
    if (end - spacedStart >= 2 * MIN_SPACED - 1) {
      StringBuilder plain = new StringBuilder();
      for (int i = spacedStart; i < end; i += 2) {
        plain.append(text.charAt(i));
      }
      add(spacedStart, end, plain.toString());
    }
    spacedStart = -1;
  }

  private void add(int start, int end, String plain) {
    int context = Math.min(CONTEXT, start);
    found.add(new Disguise(start, end, context, text.subSequence(start - context, start) + plain));
  }

  /** What a run of letters, digits and marks says; empty where it is not encoded. */
  private static String decode(String run) {
    if (run.length() % 2 == 0 && Randomness.isHex(run)) {
      return printable(HexFormat.of().parseHex(run));
    }
    String standard = run.replace('-', '+').replace('_', '/');
    return isPrintable(bytes(standard.substring(0, PROBE))) ? printable(bytes(standard)) : "";
  }

  private static byte[] bytes(String base64) {
    int whole = base64.length() % 4 == 1 ? base64.length() - 1 : base64.length();
    return Base64.getDecoder().decode(base64.substring(0, whole));
  }

  private static String printable(byte[] bytes) {
    String text = isPrintable(bytes) ? new String(bytes, UTF_8) : "";
    return text.indexOf('\uFFFD') < 0 ? text : "";
  }

  private static boolean isPrintable(byte[] bytes) {
    for (byte b : bytes) {
      if ((b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') || b == 127) {
        return false;
      }
    }
    return true;
  }
}
