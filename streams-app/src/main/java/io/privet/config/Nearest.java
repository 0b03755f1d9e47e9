package io.privet.config;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which name was meant by one that does not exist. */
public final class Nearest {
  private static final int MAX_LENGTH = 256;

  private Nearest() {}

  /** The candidate that takes the fewest edits to reach; the first of several. */
  public static String to(String name, Collection<String> candidates) {
    String bounded = name.substring(0, Math.min(MAX_LENGTH, name.length()));
    return candidates.stream()
        .min(
            Comparator.comparingInt(
                candidate -> LevenshteinDistance.getDefaultInstance().apply(bounded, candidate)))
        .orElseThrow();
  }
}
