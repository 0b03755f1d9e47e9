package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class CusumTest {
  @Test
  void risesByTheLogRatioOfAHit() {
    assertEquals(1 + Math.log(12.5), Cusum.next(1, true, 0.02, 0.25, 24), 1e-12);
  }

  @Test
  void fallsByTheLogRatioOfAMiss() {
    assertEquals(1 + Math.log(0.75 / 0.98), Cusum.next(1, false, 0.02, 0.25, 24), 1e-12);
  }

  @Test
  void neverFallsBelowZero() {
    assertEquals(0, Cusum.next(0.1, false, 0.02, 0.25, 24));
  }

  @Test
  void neverRisesAboveItsCap() {
    assertEquals(24, Cusum.next(23.5, true, 0.02, 0.25, 24));
  }

  @Test
  void fallsBackBelowTheAlarmWithinFiftyOrdinaryInputsOfTheCap() {
    double sum = 24;
    int inputs = 0;
    while (sum >= 12) {
      sum = Cusum.next(sum, false, 0.02, 0.25, 24);
      inputs++;
    }
    assertEquals(45, inputs);
  }

  @Test
  void staysBelowTheAlarmForAMillionOrdinaryInputsAtHalfTheNormalShare() {
    SplittableRandom random = new SplittableRandom(31);
    double sum = 0;
    double highest = 0;
    for (int i = 0; i < 1_000_000; i++) {
      sum = Cusum.next(sum, random.nextDouble() < 0.01, 0.02, 0.25, 24);
      highest = Math.max(highest, sum);
    }
    assertTrue(highest < 12, "highest was " + highest);
  }

  @Test
  void reachesTheAlarmWithinAHundredInputsAtTheShareOfAnAttack() {
    for (int seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double sum = 0;
      int inputs = 0;
      while (sum < 12 && inputs < 100) {
        sum = Cusum.next(sum, random.nextDouble() < 0.4, 0.02, 0.25, 24);
        inputs++;
      }
      assertTrue(sum >= 12, "seed " + seed);
    }
  }
}
