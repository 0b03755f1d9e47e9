package io.privet.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write them: a number and a binary unit. */
final class Sizes {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(B|KiB|MiB|GiB)");
  private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB");
  private static final int BITS_OF_UNIT = 10;

  private Sizes() {}

  /** The size in bytes; empty when the text is none. */
  static Optional<Long> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            Long.parseLong(matcher.group(1)) << (BITS_OF_UNIT * UNITS.indexOf(matcher.group(2))))
        : Optional.empty();
  }

  /** The size in the largest unit of which it is a whole number. */
  static String format(long sizeBytes) {
    int unit = sizeBytes == 0 ? 0 : Long.numberOfTrailingZeros(sizeBytes) / BITS_OF_UNIT;
    int shown = Math.min(unit, UNITS.size() - 1);
    return (sizeBytes >> (BITS_OF_UNIT * shown)) + UNITS.get(shown);
  }
}
