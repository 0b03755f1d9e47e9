package io.privet.detect.profile;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts distinct hashes: exactly up to {@value #MAX_SPARSE}, then by an UltraLogLog of {@value
 * #DENSE_BYTES} bytes with a relative standard error of 7 % (Ertl, "UltraLogLog", VLDB 2024).
 */
public final class DistinctSketch {
  static final int MAX_SPARSE = 32;
  static final int DENSE_BYTES = 128;
  private static final int PRECISION = 7; // 2^7 registers of one byte

  int[] tokens;
  byte[] registers;

  /** An empty sketch. */
  public DistinctSketch() {
    this(new int[0], new byte[0]);
  }

  DistinctSketch(int[] tokens, byte[] registers) {
    this.tokens = tokens;
    this.registers = registers;
  }

  /** Takes a hash in; its bits must be uniform. */
  public void add(long hash) {
    int token = UltraLogLog.computeToken(hash);
    if (registers.length > 0) {
      UltraLogLog.wrap(registers).addToken(token);
      return;
    }
    int position = Arrays.binarySearch(tokens, token);
    if (position >= 0) {
      return;
    }
    if (tokens.length == MAX_SPARSE) {
      UltraLogLog dense = UltraLogLog.create(PRECISION).addToken(token);
      Arrays.stream(tokens).forEach(dense::addToken);
      registers = dense.getState();
      tokens = new int[0];
      return;
    }
    int insertion = -position - 1;
    int[] grown = new int[tokens.length + 1];
    System.arraycopy(tokens, 0, grown, 0, insertion);
    grown[insertion] = token;
    System.arraycopy(tokens, insertion, grown, insertion + 1, tokens.length - insertion);
    tokens = grown;
  }

  /** Estimated number of distinct hashes. */
  public double estimate() {
    return registers.length > 0
        ? UltraLogLog.wrap(registers).getDistinctCountEstimate()
        : tokens.length;
  }

  /** Estimated number of distinct hashes in one or the other; leaves both as they are. */
  public static double union(DistinctSketch one, DistinctSketch other) {
    DistinctSketch larger = one.registers.length > 0 ? one : other;
    DistinctSketch smaller = one.registers.length > 0 ? other : one;
    if (larger.registers.length == 0) {
      return IntStream.concat(Arrays.stream(one.tokens), Arrays.stream(other.tokens))
          .distinct()
          .count();
    }
    UltraLogLog union = UltraLogLog.wrap(larger.registers.clone());
    if (smaller.registers.length > 0) {
      union.add(UltraLogLog.wrap(smaller.registers));
    } else {
      Arrays.stream(smaller.tokens).forEach(union::addToken);
    }
    return union.getDistinctCountEstimate();
  }
}
