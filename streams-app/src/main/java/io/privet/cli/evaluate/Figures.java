package io.privet.cli.evaluate;

import java.util.Locale;

/** Figures as people read them. */
final class Figures {
  private Figures() {}

  /** {@code 1,222}. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** {@code 3 of 1,222}. */
  static String of(Proportion proportion) {
    return count(proportion.count()) + " of " + count(proportion.of());
  }

  /** {@code 99.1 %}, with the decimals that a small share needs. */
  static String percent(double share) {
    double percent = 100 * share;
    return String.format(Locale.ROOT, percent > 0 && percent < 1 ? "%.2f %%" : "%.1f %%", percent);
  }

  /** The share of a proportion; a dash where there was nothing to count. */
  static String share(Proportion proportion) {
    return proportion.of() == 0 ? "-" : percent(proportion.share());
  }

  /** {@code 0.05 % to 0.72 %}. */
  static String bounds(Proportion proportion) {
    return percent(proportion.lower()) + " to " + percent(proportion.upper());
  }

  /** A label without its class: {@code batch_scoring}. */
  static String name(String label) {
    return label.substring(label.indexOf(':') + 1);
  }
}
