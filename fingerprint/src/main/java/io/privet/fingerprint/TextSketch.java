package io.privet.fingerprint;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Sketches of texts: MinHash (Broder 1997) with sixteen components of eight bits (Li and König,
 * "b-Bit minwise hashing", 2010) over the set of keyed words. Word order and repetition do not
 * count.
 */
final class TextSketch {
  private static final int COMPONENTS = 16;

  private final long[] keys = new long[COMPONENTS];
  private final long[] least = new long[COMPONENTS];

  TextSketch(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Arrays.setAll(keys, component -> random.nextLong());
  }

  /** Two components a value, the earlier one in the higher half; none for a text without words. */
  short[] of(TextWords words) {
    if (words.count() == 0) {
      return Fingerprinter.NO_SKETCH;
    }
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i < words.count(); i++) {
      long word = words.hash(i);
      for (int j = 0; j < COMPONENTS; j++) {
        least[j] = Math.min(least[j], mix(word ^ keys[j]));
      }
    }
    short[] values = new short[COMPONENTS / 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) (least[2 * i] << Byte.SIZE | (least[2 * i + 1] & 0xFF));
    }
    return values;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014; Stafford's variant 13). */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
