package io.privet.detect.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.Rows;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DistinctSketchTest {
  @Test
  void isEmptyAtFirst() {
    assertEquals(0, new DistinctSketch().estimate());
  }

  @Test
  void countsExactlyUpToThirtyTwo() {
    assertEquals(1, of(0, 1).estimate());
    assertEquals(32, of(0, 32).estimate());
  }

  @Test
  void countsARepeatOnce() {
    DistinctSketch sketch = of(0, 20);
    add(sketch, 5, 15);

    assertEquals(20, sketch.estimate());
  }

  @Test
  void estimatesWithinAQuarterBeyondThirtyTwo() {
    for (int count : new int[] {33, 100, 1_000, 30_000}) {
      assertEquals(count, of(0, count).estimate(), 0.25 * count);
    }
  }

  @Test
  void neverGrowsBeyond128Bytes() {
    DistinctSketch sketch = of(0, 100_000);

    assertEquals(128, sketch.registers.length);
    assertEquals(0, sketch.tokens.length);
  }

  @Test
  void doesNotDependOnOrder() {
    DistinctSketch backwards = new DistinctSketch();
    IntStream.iterate(499, i -> i - 1).limit(500).forEach(i -> backwards.add(Rows.identity(i)));

    assertArrayEquals(of(0, 500).registers, backwards.registers);
  }

  @Test
  void estimatesAUnionOfFewExactly() {
    assertEquals(25, DistinctSketch.union(of(0, 20), of(15, 25)));
    assertEquals(32, DistinctSketch.union(of(0, 32), of(0, 32)));
    assertEquals(48, DistinctSketch.union(of(0, 32), of(16, 48)), 5);
  }

  @Test
  void estimatesAUnionOfManyAsIfAllHadGoneIntoOne() {
    double all = of(0, 700).estimate();

    assertEquals(all, DistinctSketch.union(of(0, 500), of(200, 700)));
    assertEquals(of(0, 500).estimate(), DistinctSketch.union(of(0, 500), of(480, 500)));
    assertEquals(of(0, 500).estimate(), DistinctSketch.union(of(480, 500), of(0, 500)));
  }

  @Test
  void changesNothingByAUnion() {
    DistinctSketch few = of(480, 500);
    DistinctSketch many = of(0, 500);
    byte[] before = many.registers.clone();

    DistinctSketch.union(many, few);

    assertEquals(20, few.estimate());
    assertArrayEquals(before, many.registers);
  }

  private static DistinctSketch of(int from, int to) {
    DistinctSketch sketch = new DistinctSketch();
    add(sketch, from, to);
    return sketch;
  }

  private static void add(DistinctSketch sketch, int from, int to) {
    IntStream.range(from, to).forEach(i -> sketch.add(Rows.identity(i)));
  }
}
