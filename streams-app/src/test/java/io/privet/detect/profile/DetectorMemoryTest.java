package io.privet.detect.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class DetectorMemoryTest {
  private final DetectorMemory memory = new DetectorMemory(3);

  @Test
  void isBlankUntilSomethingIsKept() {
    assertTrue(memory.isBlank());

    memory.setReal(0, 0.0);
    memory.count(1, false);
    assertTrue(memory.isBlank());

    memory.count(1, true);
    assertFalse(memory.isBlank());
  }

  @Test
  void keepsRealAndWholeNumbers() {
    memory.setReal(0, 11.99);
    memory.setWhole(1, -7);

    assertEquals(11.99f, memory.real(0));
    assertEquals(-7, memory.whole(1));
  }

  @Test
  void takesNegativeZeroForZero() {
    memory.setReal(0, -0.0);

    assertTrue(memory.isBlank());
  }

  @Test
  void stopsCountingAtTheLargestNumber() {
    memory.setWhole(2, Integer.MAX_VALUE);
    memory.count(2, true);

    assertEquals(Integer.MAX_VALUE, memory.whole(2));
  }

  @Test
  void knowsItsLastFindingWhenItForgets() {
    memory.setWhole(0, 5);
    memory.fired(1_772_409_600_000L, 40);

    memory.forget();

    assertEquals(0, memory.whole(0));
    assertEquals(1_772_409_600_000L, memory.firedMillis());
    assertEquals(40, memory.firedRows());
    assertFalse(memory.isBlank());
  }
}
