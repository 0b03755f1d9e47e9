package io.privet.model;

import java.util.Arrays;

/**
 * The field values that are in common use on a model, as a filter of keyed hashes: enough to tell a
 * value that nobody else uses, too little to list the values. One bit for each hash.
 */
public final class ValueFilter {
  /** Holds nothing. */
  public static final ValueFilter NONE = new ValueFilter(new byte[0]);

  /** The most values that a filter is made for. */
  public static final int MAX_VALUES = 131_072;

  /** Bits for each value, so that at most an eighth of the others are taken for held by chance. */
  private static final int BITS_A_VALUE = 8;

  private static final int MIN_BYTES = 64;

  private final byte[] bits;

  /**
   * A filter of these bits.
   *
   * @param bits from {@link #bits}; the length is a power of two, or 0 for an empty filter
   */
  public ValueFilter(byte[] bits) {
    if (bits.length != 0 && Integer.bitCount(bits.length) != 1) {
      throw new IllegalArgumentException(
          "a filter had " + bits.length + " bytes but must have a power of two or none");
    }
    this.bits = bits.clone();
  }

  /** The filter that holds these uniform hashes, at most {@link #MAX_VALUES}. */
  public static ValueFilter of(int[] hashes) {
    if (hashes.length > MAX_VALUES) {
      throw new IllegalArgumentException(
          "a filter was to hold "
              + hashes.length
              + " values but it may hold at most "
              + MAX_VALUES);
    }
    int bytes =
        Integer.highestOneBit(
            Math.max(MIN_BYTES, 2 * hashes.length * BITS_A_VALUE / Byte.SIZE - 1));
    ValueFilter filter = new ValueFilter(new byte[bytes]);
    for (int hash : hashes) {
      filter.bits[filter.index(hash)] |= mask(hash);
    }
    return filter;
  }

  /** Whether it holds a hash, or another one that shares its bit. */
  public boolean contains(int hash) {
    return bits.length > 0 && (bits[index(hash)] & mask(hash)) != 0;
  }

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return bits.length == 0;
  }

  /** The filter as bytes. */
  public byte[] bits() {
    return bits.clone();
  }

  private int index(int hash) {
    return hash >>> 3 & bits.length - 1;
  }

  private static byte mask(int hash) {
    return (byte) (1 << (hash & 7));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueFilter filter && Arrays.equals(bits, filter.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }

  @Override
  public String toString() {
    return "ValueFilter[" + bits.length + " bytes]";
  }
}
