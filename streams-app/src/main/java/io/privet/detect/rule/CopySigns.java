package io.privet.detect.rule;

import io.privet.detect.Cusum;
import io.privet.detect.profile.DetectorMemory;

/**
 * Signs that a principal copies a data set rather than uses it, over its reads at any speed.
 *
 * <p>The main one is that nothing is read twice. Who picks objects as the work needs them meets an
 * old one with the share of the data set that it knows already, so the share of new objects falls
 * as it goes on; who copies reads each object once. A cumulative sum of the likelihood ratio of the
 * two ("one read in twenty repeats" against "as chance has it") tells them apart after about a
 * quarter of a few hundred objects, whether that takes seconds or months. Which objects were read
 * is one bit each in {@value #FILTER_BITS}: an object is taken for an old one by chance with the
 * share of bits set, which both likelihoods allow for. Three quarters full, the bits start afresh.
 *
 * <p>Mutates the words of a detector's memory that begin with the first.
 */
final class CopySigns {
  private static final int PACE = 0;
  private static final int NOVELTY = Pace.WORDS;
  private static final int FIRST_SECONDS = 3;
  private static final int FILTER = 4;
  private static final int FILTER_WORDS = 27;
  private static final int FILTER_BITS = FILTER_WORDS * Integer.SIZE;

  /** Words of memory that the signs take. */
  static final int WORDS = FILTER + FILTER_WORDS;

  /** Share of repeats in a copy: retries, and objects read in two parts. */
  private static final double COPY_REPEATS = 0.05;

  /** Upper bound of the share of a data set that counts as known. */
  private static final double MAX_KNOWN = 0.95;

  /** Seconds for which the first access to a data set is new. */
  private static final int FIRST_ACCESS_SECONDS = 7 * 24 * 3600;

  private final DetectorMemory memory;

  CopySigns(DetectorMemory memory) {
    this.memory = memory;
  }

  /** Notes that the principal has a history and meets this data set for the first time. */
  void meet(long timeMillis) {
    memory.setWhole(FIRST_SECONDS, seconds(timeMillis));
  }

  /**
   * Takes a read in.
   *
   * @param size objects that the data set is known to hold; 0 where none are known
   * @param cap upper bound of the sum of novelty, nats
   */
  void take(long timeMillis, long object, double size, double cap) {
    new Pace(memory, PACE).take(timeMillis, 1);
    int bits = bitsSet();
    if (bits > FILTER_BITS * 3 / 4) {
      for (int i = FILTER; i < WORDS; i++) {
        memory.setWhole(i, 0);
      }
      bits = 0;
    }
    boolean isNew = mark(object);
    if (size > 0) {
      learn(isNew, bits, size, cap);
    }
  }

  private void learn(boolean isNew, int bits, double size, double cap) {
    double known = Math.min(MAX_KNOWN, distinct(bits) / size);
    if (known > COPY_REPEATS) {
      double unmarked = 1 - (double) bits / FILTER_BITS;
      memory.setReal(
          NOVELTY,
          Cusum.next(
              memory.real(NOVELTY),
              isNew,
              unmarked * (1 - known),
              unmarked * (1 - COPY_REPEATS),
              cap));
    }
  }

  /** Reads of about the last minute: each weighs exp(-1) a minute later. */
  double pace() {
    return new Pace(memory, PACE).amount();
  }

  /** Evidence that objects are read once each, nats; 0 while the size is not known. */
  double novelty() {
    return memory.real(NOVELTY);
  }

  /** Distinct objects since the bits last started afresh (linear counting, Whang 1990). */
  double distinct() {
    return distinct(bitsSet());
  }

  /** Whether the first access was within a week, by a principal that knew other data sets. */
  boolean isNewcomer(long timeMillis) {
    int first = memory.whole(FIRST_SECONDS);
    return first != 0 && seconds(timeMillis) - first < FIRST_ACCESS_SECONDS;
  }

  private boolean mark(long object) {
    int bit = (int) Long.remainderUnsigned(object, FILTER_BITS);
    int word = FILTER + bit / Integer.SIZE;
    int marked = memory.whole(word) | 1 << bit % Integer.SIZE;
    boolean isNew = marked != memory.whole(word);
    memory.setWhole(word, marked);
    return isNew;
  }

  private int bitsSet() {
    int bits = 0;
    for (int i = FILTER; i < WORDS; i++) {
      bits += Integer.bitCount(memory.whole(i));
    }
    return bits;
  }

  private static double distinct(int bits) {
    return -FILTER_BITS * Math.log1p(-(double) bits / FILTER_BITS);
  }

  private static int seconds(long timeMillis) {
    return (int) (timeMillis / 1_000);
  }
}
