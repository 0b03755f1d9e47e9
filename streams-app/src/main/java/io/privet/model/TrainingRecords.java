package io.privet.model;

import java.util.Arrays;

/**
 * Fingerprints of the training records of one model: membership tests ask about them many times
 * more often than anyone else. Immutable.
 *
 * <p>Holds two sorted arrays, of the first 64 and of the first 32 bits of each SHA-256, so that
 * both full and short prefixes of a producer match; 12 bytes a record, look-up by binary search. A
 * short prefix matches by chance with probability records / 2^32.
 */
public final class TrainingRecords {
  /** No records. */
  public static final TrainingRecords NONE = new TrainingRecords(new long[0]);

  private final long[] long64;
  private final int[] short32;

  /** Records with the given first 64 bits of their SHA-256, in any order. */
  public TrainingRecords(long[] prefixes) {
    long64 = prefixes.clone();
    Arrays.sort(long64);
    short32 = Arrays.stream(long64).mapToInt(prefix -> (int) (prefix >>> 32)).toArray();
    Arrays.sort(short32);
  }

  /** Number of records. */
  public int size() {
    return long64.length;
  }

  /** Whether a record has these first 64 bits. */
  public boolean contains(long prefix) {
    return Arrays.binarySearch(long64, prefix) >= 0;
  }

  /** Whether a record has these first 32 bits. */
  public boolean containsShort(int prefix) {
    return Arrays.binarySearch(short32, prefix) >= 0;
  }
}
