package io.privet.detect.profile;

import java.util.Arrays;

/**
 * The few numbers that one detector keeps of one target, and when it last gave a finding.
 *
 * <p>Kept only while one of them is not zero.
 */
public final class DetectorMemory {
  /** The most words that a detector may keep. */
  public static final int MAX_WORDS = 32;

  final int[] words;
  long firedMillis;
  long firedRows;

  DetectorMemory(int size) {
    words = new int[size];
  }

  /** The word at {@code index} as a real number. */
  public float real(int index) {
    return Float.intBitsToFloat(words[index]);
  }

  /** Sets the word at {@code index} to a real number. */
  public void setReal(int index, double value) {
    words[index] = value == 0 ? 0 : Float.floatToRawIntBits((float) value);
  }

  /** The word at {@code index} as a whole number. */
  public int whole(int index) {
    return words[index];
  }

  /** Sets the word at {@code index} to a whole number. */
  public void setWhole(int index, int value) {
    words[index] = value;
  }

  /** Event time of the last finding, milliseconds since the epoch; 0 for none. */
  public long firedMillis() {
    return firedMillis;
  }

  /** Rows that the last finding rested upon; 0 for none. */
  public long firedRows() {
    return firedRows;
  }

  /** Notes that a finding was given. */
  public void fired(long timeMillis, long rows) {
    firedMillis = timeMillis;
    firedRows = rows;
  }

  /** Lets the next alarm give a finding at once, because it says something new. */
  public void renew() {
    fired(0, 0);
  }

  /** Adds one to the whole number at {@code index} when something holds. */
  public void count(int index, boolean holds) {
    if (holds && words[index] < Integer.MAX_VALUE) {
      words[index]++;
    }
  }

  /**
   * Notes a uniform hash in a filter of {@code count} words from {@code index}; whether it was not
   * there yet. One bit for each hash, so that a new one is taken for known by chance with the share
   * of the bits that are set; three quarters full, the filter starts afresh.
   */
  public boolean note(int index, int count, long hash) {
    int bits = count * Integer.SIZE;
    int bit = (int) Long.remainderUnsigned(hash, bits);
    int word = index + bit / Integer.SIZE;
    int mask = 1 << bit % Integer.SIZE;
    if ((words[word] & mask) != 0) {
      return false;
    }
    int set = 0;
    for (int i = index; i < index + count; i++) {
      set += Integer.bitCount(words[i]);
    }
    if (set > bits / 4 * 3) {
      Arrays.fill(words, index, index + count, 0);
    }
    words[word] |= mask;
    return true;
  }

  /** Sets every word to zero; the last finding is still known. */
  public void forget() {
    Arrays.fill(words, 0);
  }

  boolean isBlank() {
    if (firedMillis != 0) {
      return false;
    }
    for (int word : words) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }
}
