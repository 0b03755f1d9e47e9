package io.privet.detect.profile;

import io.privet.model.RowFeatures;
import io.privet.model.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * The last {@value #CAPACITY} distinct inputs that a principal sent to a model, as sketches.
 *
 * <p>An input that is still in the ring is an exact repeat and is not inserted again. A longer
 * memory was measured to be worse: explanations of a model (many small changes of one row) then
 * look near too, and the walk of a boundary attack, which stays round its latest points, is seen
 * later.
 */
public final class RowRing {
  /** Distinct inputs that are remembered. */
  public static final int CAPACITY = 16;

  /** Inputs that must be there before a distance says something. */
  static final int MIN_MEASURED = 4;

  private static final double DRIFT_RATIO = 0.6;
  private static final double SMOOTH_RATIO = 0.6;
  private static final double STRAIGHT_COSINE = 0.97;
  private static final int MIN_DIMENSIONS = 3;

  final int[] identities = new int[CAPACITY];
  final short[] labels = new short[CAPACITY]; // 0 where none was reported
  final @Nullable Sketch[] sketches = new @Nullable Sketch[CAPACITY];
  int size;
  int next;

  /** Compares an input with the ring, then takes it in unless it is a repeat. */
  public RowVerdict take(RowFeatures row) {
    int identity = (int) row.identity();
    int known = row.identity() == 0 ? -1 : indexOf(identity);
    if (known >= 0) {
      return RowVerdict.repeat(row, known != newest() && isStraight());
    }
    RowVerdict verdict = compare(row);
    identities[next] = identity;
    labels[next] = (short) row.label();
    sketches[next] = row.sketch();
    next = (next + 1) % CAPACITY;
    size = Math.min(size + 1, CAPACITY);
    return verdict;
  }

  private int indexOf(int identity) {
    for (int i = 0; i < size; i++) {
      if (identities[i] == identity) {
        return i;
      }
    }
    return -1;
  }

  private int newest() {
    return Math.floorMod(next - 1, CAPACITY);
  }

  private int oldest() {
    return size < CAPACITY ? 0 : next;
  }

  /**
   * Whether four inputs, spread over the ring, lie on a line in whatever order: the angles by the
   * law of cosines. Steps far from the origin drown in the rounding of half floats; over a third of
   * the ring they do not. In fewer than {@value #MIN_DIMENSIONS} dimensions chance makes lines.
   */
  private boolean isStraight() {
    if (size < CAPACITY / 2) {
      return false;
    }
    Sketch[] points = new Sketch[4];
    for (int i = 0; i < points.length; i++) {
      Sketch point = sketches[(oldest() + i * (size - 1) / 3) % CAPACITY];
      if (point == null || point.size() < MIN_DIMENSIONS) {
        return false;
      }
      points[i] = point;
    }
    return isLine(points[0], points[1], points[2]) && isLine(points[1], points[2], points[3]);
  }

  private static boolean isLine(Sketch first, Sketch second, Sketch third) {
    double before = first.distance(second);
    double after = second.distance(third);
    double whole = first.distance(third);
    double cosine = (whole * whole - before * before - after * after) / (2 * before * after);
    return Math.abs(cosine) >= STRAIGHT_COSINE;
  }

  private RowVerdict compare(RowFeatures row) {
    Sketch sketch = row.sketch();
    if (sketch == null || size < MIN_MEASURED) {
      return RowVerdict.unmeasured(row);
    }
    double nearest = Double.POSITIVE_INFINITY;
    int nearestIndex = -1;
    for (int i = 0; i < size; i++) {
      double distance = distance(sketch, i);
      if (distance < nearest) {
        nearest = distance;
        nearestIndex = i;
      }
    }
    if (nearestIndex < 0) {
      return RowVerdict.unmeasured(row);
    }
    Sketch other = sketches[nearestIndex];
    return new RowVerdict(
        row,
        false,
        nearest,
        distance(sketch, newest()) < DRIFT_RATIO * distance(sketch, oldest()) || isSmooth(),
        differ(labels[nearestIndex], (short) row.label()),
        false,
        other != null && sketch.changedField(other) != 0,
        between(newest(), Math.floorMod(newest() - 1, CAPACITY)));
  }

  /** Whether the inputs of the ring move less from one to the next than over half the ring. */
  private boolean isSmooth() {
    if (size < CAPACITY) {
      return false;
    }
    double steps = 0;
    double strides = 0;
    for (int i = 0; i < CAPACITY / 2; i++) {
      int from = (next + i) % CAPACITY;
      int middle = (from + CAPACITY / 2) % CAPACITY;
      strides += between(from, middle);
      steps += between(middle, Math.floorMod(middle - 1, CAPACITY));
    }
    return steps < SMOOTH_RATIO * strides;
  }

  /** Whether both labels are known and not the same. */
  private static boolean differ(short label, short other) {
    return label != other && label != 0 && other != 0;
  }

  private double between(int index, int other) {
    Sketch sketch = sketches[index];
    return sketch == null ? Double.POSITIVE_INFINITY : distance(sketch, other);
  }

  private double distance(Sketch sketch, int index) {
    Sketch other = sketches[index];
    return other == null ? Double.POSITIVE_INFINITY : sketch.distance(other);
  }
}
