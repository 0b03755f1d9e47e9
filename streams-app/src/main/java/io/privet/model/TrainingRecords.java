package io.privet.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  /** Odd, and 2^64 over the golden ratio: it spreads every bit (Knuth, TAOCP 3, 6.4). */
  private static final long DIGEST_FACTOR = 0x9e3779b97f4a7c15L;

  private final long[] long64;
  private final int[] short32;

  /** Records with the given first 64 bits of their SHA-256, in any order. */
  public TrainingRecords(long[] prefixes) {
    long64 = prefixes.clone();
    Arrays.sort(long64);
    short32 = Arrays.stream(long64).mapToInt(prefix -> (int) (prefix >>> 32)).toArray();
    Arrays.sort(short32);
  }

  /** All records of several parts. */
  public static TrainingRecords union(List<TrainingRecords> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : new TrainingRecords(
            parts.stream().flatMapToLong(part -> Arrays.stream(part.long64)).toArray());
  }

  /** The records in parts of at most {@code maxRecords}; at least one part. */
  List<TrainingRecords> split(int maxRecords) {
    List<TrainingRecords> parts = new ArrayList<>();
    for (int from = 0; from < long64.length; from += maxRecords) {
      parts.add(
          new TrainingRecords(
              Arrays.copyOfRange(long64, from, Math.min(long64.length, from + maxRecords))));
    }
    return parts.isEmpty() ? List.of(NONE) : parts;
  }

  /** First 64 bits of each SHA-256, ascending as unsigned numbers. */
  public long[] prefixes() {
    return Arrays.stream(long64)
        .map(prefix -> prefix ^ Long.MIN_VALUE)
        .sorted()
        .map(prefix -> prefix ^ Long.MIN_VALUE)
        .toArray();
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

  @Override
  public boolean equals(Object other) {
    return other instanceof TrainingRecords records && Arrays.equals(long64, records.long64);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(long64);
  }

  /** The number of records and a digest of them, so that other records give another text. */
  @Override
  public String toString() {
    long digest = 1;
    for (long prefix : long64) {
      digest = digest * DIGEST_FACTOR + prefix;
    }
    return "TrainingRecords[" + long64.length + ", " + Long.toHexString(digest) + "]";
  }
}
