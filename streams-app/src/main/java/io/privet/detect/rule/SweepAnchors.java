package io.privet.detect.rule;

import io.privet.detect.profile.DetectorMemory;
import io.privet.model.Sketch;

/** A few earlier inputs that later ones are compared with, as sketches in a detector's memory. */
final class SweepAnchors {
  private static final int ANCHORS = 5;
  private static final int WORDS_EACH = Sketch.MAX_VALUES / 4;
  private static final int MAX_VALUES = 2 * WORDS_EACH;

  /** Words of memory that the anchors take. */
  static final int WORDS = 2 + ANCHORS * WORDS_EACH;

  /** Inputs after which one anchor is replaced, unless a variant of it came. */
  private static final int PERIOD = 128;

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
    if (sketch.kind() != Sketch.Kind.NUMERIC || sketch.size() > MAX_VALUES) {
      return 0;
    }
    int seen = memory.whole(seenWord);
    memory.count(seenWord, true);
    for (int anchor = 0; anchor < Math.min(seen, ANCHORS); anchor++) {
      int signs = sketch.changedField(anchor(anchor, sketch.size()));
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

  private Sketch anchor(int anchor, int size) {
    short[] values = new short[size];
    for (int i = 0; i < size; i++) {
      values[i] = value(anchor, i);
    }
    return new Sketch(Sketch.Kind.NUMERIC, values);
  }

  private short value(int anchor, int index) {
    int word = memory.whole(firstWord + anchor * WORDS_EACH + index / 2);
    return (short) (index % 2 == 0 ? word >> Short.SIZE : word);
  }
}
