package io.privet.detect.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReadHistoryTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

  private final ReadHistory history = new ReadHistory();

  @Test
  void knowsNothingAtFirst() {
    assertEquals(0, history.objectsADay(MONDAY.toEpochMilli()));
    assertEquals(0, history.readsOn(MONDAY.toEpochMilli()));
    assertEquals(0, history.usualObjects());
    assertEquals(0, history.knownDays());
  }

  @Test
  void countsObjectsOnceAndReadsEachTime() {
    read(MONDAY.plusSeconds(10), 0, 30);
    read(MONDAY.plusSeconds(20), 0, 30);

    assertEquals(30, objectsADay(MONDAY.plusSeconds(20)));
    assertEquals(60, history.readsOn(MONDAY.plusSeconds(20).toEpochMilli()));
  }

  @Test
  void countsTheDayBeforeByItsShare() {
    read(MONDAY.plusSeconds(10), 0, 20);
    read(TUESDAY, 20, 30);

    assertEquals(30, objectsADay(TUESDAY));
    assertEquals(20, objectsADay(TUESDAY.plus(Duration.ofHours(12))));
    assertEquals(10, objectsADay(TUESDAY.plus(Duration.ofHours(24)).minusMillis(1)), 0.01);
  }

  @Test
  void countsAnObjectOfBothDaysOnce() {
    read(MONDAY.plus(Duration.ofHours(9)), 0, 30);
    read(TUESDAY, 0, 30);

    assertEquals(30, objectsADay(TUESDAY));
    assertEquals(30, objectsADay(TUESDAY.plus(Duration.ofHours(12))));
  }

  @Test
  void countsReadsOfACalendarDayAlone() {
    read(MONDAY.plus(Duration.ofHours(23)), 0, 30);
    read(TUESDAY.plusSeconds(1), 0, 5);

    assertEquals(5, history.readsOn(TUESDAY.plusSeconds(1).toEpochMilli()));
    assertEquals(30, history.readsOn(TUESDAY.minusMillis(1).toEpochMilli()));
  }

  @Test
  void forgetsADayAfterAnEmptyOne() {
    read(MONDAY, 0, 20);
    read(TUESDAY.plus(Duration.ofDays(1)), 20, 23);

    assertEquals(3, objectsADay(TUESDAY.plus(Duration.ofDays(1))));
  }

  @Test
  void countsALateReadToTheDayBefore() {
    read(MONDAY.plus(Duration.ofHours(23)), 0, 20);
    read(TUESDAY, 20, 21);
    read(TUESDAY.minusMillis(1), 21, 25);

    assertEquals(24, history.readsOn(TUESDAY.minusMillis(1).toEpochMilli()));
    assertEquals(25, objectsADay(TUESDAY.minusMillis(1)));
  }

  @Test
  void knowsAUsualDayOnceADayIsOver() {
    read(MONDAY, 0, 20);
    assertEquals(0, history.usualObjects());

    read(TUESDAY, 0, 1);

    assertEquals(20, history.usualObjects(), 1e-4);
  }

  @Test
  void weighsADayHalfAWeekLater() {
    read(MONDAY, 0, 20);
    read(MONDAY.plus(Duration.ofDays(7)), 0, 1);

    assertEquals(0.5, history.knownDays(), 1e-6);
    assertEquals(20, history.usualObjects(), 1e-4);
  }

  @Test
  void takesTheMeanOfTwoDaysNearlyEvenly() {
    read(MONDAY, 0, 20);
    read(TUESDAY, 0, 10);
    read(TUESDAY.plus(Duration.ofDays(1)), 0, 1);

    assertEquals(1.726, history.knownDays(), 0.001);
    assertEquals(14.753, history.usualObjects(), 0.001);
  }

  private double objectsADay(Instant time) {
    return history.objectsADay(time.toEpochMilli());
  }

  private void read(Instant time, int from, int to) {
    IntStream.range(from, to).forEach(i -> history.add(time.toEpochMilli(), Rows.identity(i)));
  }
}
