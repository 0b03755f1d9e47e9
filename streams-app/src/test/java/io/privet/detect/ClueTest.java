package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ClueTest {
  @Test
  void isTheShareOfTheAlarmLevel() {
    assertEquals(new Clue(0.25, 0), Clue.of(3, 12));
  }

  @Test
  void isNeverStrongerThanAnAlarm() {
    assertEquals(new Clue(1, 0), Clue.of(24, 12));
  }

  @Test
  void isAtLeastAsStrongAsARareSign() {
    assertEquals(8.517193, Clue.of(3.9, 12).orSign(0.0002).nats(1), 1e-6);
    assertEquals(new Clue(0.75, 0), Clue.of(9, 12).orSign(0.0002));
    assertEquals(new Clue(0.25, 0), Clue.of(3, 12).orSign(1));
    assertEquals(new Clue(1, 0), Clue.of(3, 12).orSign(1e-9));
  }

  @Test
  void isTheLeastThatASuspicionStandsForUnlessTheDetectorSaysMore() {
    assertEquals(Clue.NONE, Suspicion.NONE.clue());
    assertEquals(new Clue(0.25, 0), Suspicion.WATCH.clue());
    assertEquals(new Clue(1, 0), Suspicion.ALARM.clue());
  }

  @Test
  void saysLessAgainstABusyPrincipal() {
    assertEquals(6, new Clue(0.5, 0).nats(1), 1e-9);
    assertEquals(6 - 2.302585, new Clue(0.5, 0).nats(10), 1e-6);
    assertEquals(6 - 6.907755, new Clue(0.5, 0).nats(1_000), 1e-6);
  }

  @Test
  void saysNoMoreWhereNoInputWasCounted() {
    assertEquals(12, new Clue(1, 0).nats(0), 1e-9);
  }

  @Test
  void refusesAStrengthOutsideTheUnitInterval() {
    assertThrows(IllegalArgumentException.class, () -> new Clue(1.01, 0));
    assertThrows(IllegalArgumentException.class, () -> new Clue(Double.NaN, 0));
  }
}
