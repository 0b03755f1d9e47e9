package io.privet.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A bounded sample of the distinct rows that one principal sent to a model, as hashes of their
 * values: every row at first, then every second, fourth and so on.
 */
final class ValueSample {
  /**
   * The most rows that are kept: enough to know the values of ordinary use, too few for one
   * principal to make its own values common.
   */
  static final int MAX_ROWS = 128;

  private final List<int[]> rows = new ArrayList<>();
  private final Set<Integer> known = new HashSet<>();
  private long seen;
  private long stride = 1;

  /** Takes a row in that has a hash of its own. */
  void add(int identity, int[] values) {
    if (known.contains(identity) || seen++ % stride != 0) {
      return;
    }
    if (rows.size() == MAX_ROWS) {
      for (int i = MAX_ROWS - 1; i > 0; i -= 2) {
        rows.remove(i);
      }
      stride *= 2;
    }
    if (known.size() == 2 * MAX_ROWS) {
      known.clear();
    }
    known.add(identity);
    rows.add(values);
  }

  /** The rows that are kept, oldest first. */
  List<int[]> rows() {
    return rows;
  }

  /** Every value that they hold. */
  Set<Integer> values() {
    Set<Integer> values = new HashSet<>();
    for (int[] row : rows) {
      for (int value : row) {
        values.add(value);
      }
    }
    return values;
  }
}
