package io.privet.fingerprint;

/**
 * A text cut into words: runs of letters and digits, as {@link Character#isLetterOrDigit(char)}
 * tells them. At most the first {@value #MAX_WORDS} words of the first {@value #MAX_TEXT} UTF-16
 * units are there.
 */
public final class TextWords {
  /** UTF-16 units of a text that are looked at. */
  public static final int MAX_TEXT = 16_384;

  /** Words of a text that are looked at. */
  public static final int MAX_WORDS = 2_048;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;
  private final int count;

  private TextWords(int[] starts, int[] ends, long[] hashes, int count) {
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
    this.count = count;
  }

  /** The words of a text. */
  public static TextWords of(String text) {
    int end = Math.min(text.length(), MAX_TEXT);
    int most = Math.min(MAX_WORDS, end / 2 + 1);
    int[] starts = new int[most];
    int[] ends = new int[most];
    long[] hashes = new long[most];
    int count = 0;
    int start = -1;
    long hash = 0;
    for (int i = 0; i <= end && count < most; i++) {
      char character = i < end ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(character)) {
        start = start < 0 ? i : start;
        hash = hash * MULTIPLIER + Character.toLowerCase(character);
      } else if (start >= 0) {
        starts[count] = start;
        ends[count] = i;
        hashes[count++] = hash;
        start = -1;
        hash = 0;
      }
    }
    return new TextWords(starts, ends, hashes, count);
  }

  /** Number of words, 0 to {@value #MAX_WORDS}. */
  public int count() {
    return count;
  }

  /** Hash of a word without regard to case; not keyed. */
  public long hash(int index) {
    return hashes[index];
  }

  /** Where a word starts in the text. */
  public int start(int index) {
    return starts[index];
  }

  /** Where a word ends in the text, exclusive. */
  public int end(int index) {
    return ends[index];
  }
}
