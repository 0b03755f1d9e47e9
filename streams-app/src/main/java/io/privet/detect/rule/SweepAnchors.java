package io.privet.detect.rule;

import io.privet.detect.profile.DetectorMemory;
import io.privet.model.Sketch;

/**
 * A few earlier inputs that later ones are compared with, as sketches in a detector's memory.
 *
 * <p>A change of one field by some amount moves every projection of a row by the same amount, with
 * the field's own signs (see the sketches of rows); a change of several fields does not. So two
 * sketches tell whether two rows differ in one field, and the signs tell whether it is the same
 * field again, without the field being known.
 */
final class SweepAnchors {
  private static final int ANCHORS = 5;
  private static final int WORDS_EACH = Sketch.MAX_VALUES / 4;
  private static final int MAX_VALUES = 2 * WORDS_EACH;

  /** Words of memory that the anchors take. */
  static final int WORDS = 2 + ANCHORS * WORDS_EACH;

  /** Inputs after which one anchor is replaced, unless a variant of it came. */
  private static final int PERIOD = 128;

  /** Fewer projections agree by chance. */
  private static final int MIN_VALUES = 3;

  /** Rounding of half floats on both sides, and of the difference. */
  private static final double ROUNDING = 1.5 / 1024;

  /** A step must stand out from the rounding. */
  private static final double MIN_STEPS = 4;

  private final DetectorMemory memory;
  private final int seenWord;
  private final int fruitfulWord;
  private final int firstWord;

  SweepAnchors(DetectorMemory memory, int from) {
    this.memory = memory;
    seenWord = from;
    fruitfulWord = from + 1;
    firstWord = from + 2;
  }

  /**
   * Takes an input in; the signs of the one field in which it differs from an anchor, or 0 when it
   * varies none.
   */
  int take(Sketch sketch) {
    if (sketch.kind() != Sketch.Kind.NUMERIC
        || sketch.size() < MIN_VALUES
        || sketch.size() > MAX_VALUES) {
      return 0;
    }
    int seen = memory.whole(seenWord);
    memory.count(seenWord, true);
    for (int anchor = 0; anchor < Math.min(seen, ANCHORS); anchor++) {
      int signs = signs(sketch, anchor);
      if (signs != 0) {
        memory.setWhole(fruitfulWord, memory.whole(fruitfulWord) | 1 << anchor);
        return signs;
      }
    }
    renew(sketch, seen);
    return 0;
  }

  private void renew(Sketch sketch, int seen) {
    if (seen < ANCHORS) {
      keep(sketch, seen);
    } else if (seen % PERIOD == 0) {
      int anchor = seen / PERIOD % ANCHORS;
      int fruitful = memory.whole(fruitfulWord);
      if ((fruitful & 1 << anchor) == 0) {
        keep(sketch, anchor);
      }
      memory.setWhole(fruitfulWord, fruitful & ~(1 << anchor));
    }
  }

  private void keep(Sketch sketch, int anchor) {
    for (int i = 0; i < MAX_VALUES; i += 2) {
      int high = i < sketch.size() ? sketch.value(i) : 0;
      int low = i + 1 < sketch.size() ? sketch.value(i + 1) : 0;
      memory.setWhole(firstWord + anchor * WORDS_EACH + i / 2, high << Short.SIZE | (low & 0xFFFF));
    }
  }

  private int signs(Sketch sketch, int anchor) {
    double smallest = Double.POSITIVE_INFINITY;
    double largest = 0;
    double rounding = 0;
    int signs = 0;
    boolean isFirstDown = false;
    for (int i = 0; i < sketch.size(); i++) {
      double now = Float.float16ToFloat(sketch.value(i));
      double then = Float.float16ToFloat(value(anchor, i));
      double difference = now - then;
      isFirstDown = i == 0 ? difference < 0 : isFirstDown;
      signs |= (difference < 0) == isFirstDown ? 0 : 1 << i;
      smallest = Math.min(smallest, Math.abs(difference));
      largest = Math.max(largest, Math.abs(difference));
      rounding = Math.max(rounding, ROUNDING * Math.max(Math.abs(now), Math.abs(then)));
    }
    boolean isOneField = smallest >= MIN_STEPS * rounding && largest - smallest <= rounding;
    return isOneField ? signs | 1 << sketch.size() : 0;
  }

  private short value(int anchor, int index) {
    int word = memory.whole(firstWord + anchor * WORDS_EACH + index / 2);
    return (short) (index % 2 == 0 ? word >> Short.SIZE : word);
  }
}
