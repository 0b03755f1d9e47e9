package io.privet.detect.profile;

import java.util.concurrent.TimeUnit;

/**
 * What a principal read of a data set, or asked of a model: today, the day before, and what is
 * usual for it.
 *
 * <p>Days are days of event time since the epoch. The usual day is a mean over days with reads in
 * which a day weighs half as much a week later.
 */
public final class ReadHistory {
  static final long DAY_MILLIS = TimeUnit.DAYS.toMillis(1);
  private static final double HALF_LIFE_DAYS = 7;

  long day = -1;
  long reads;
  DistinctSketch objects = new DistinctSketch();
  long previousReads;
  DistinctSketch previousObjects = new DistinctSketch();
  float usualSum;
  float usualWeight;

  /** Takes the read of an object in; one of the day before still counts to that day. */
  public void add(long timeMillis, long object) {
    long today = Math.floorDiv(timeMillis, DAY_MILLIS);
    if (today > day) {
      turn(today);
    }
    if (today == day) {
      reads++;
      objects.add(object);
    } else if (today == day - 1) {
      previousReads++;
      previousObjects.add(object);
    }
  }

  private void turn(long today) {
    if (reads > 0) {
      double fade = Math.pow(2, (day - today) / HALF_LIFE_DAYS);
      usualSum = (float) ((usualSum + objects.estimate()) * fade);
      usualWeight = (float) ((usualWeight + 1) * fade);
    }
    boolean isNext = today == day + 1;
    previousReads = isNext ? reads : 0;
    previousObjects = isNext ? objects : new DistinctSketch();
    reads = 0;
    objects = new DistinctSketch();
    day = today;
  }

  /**
   * Distinct objects in the 24 hours up to an event time: those of today, and by the share of the
   * day before that still lies in these hours, those of the day before alone.
   */
  public double objectsADay(long timeMillis) {
    double today = objects.estimate();
    double before = Math.max(0, DistinctSketch.union(objects, previousObjects) - today);
    return today + before * shareOfPreviousDay(timeMillis);
  }

  /**
   * Distinct objects of each day, summed over its days so far; a day weighs half as much a week
   * later, so that a steady reader reaches ten times its day.
   */
  public double objectsLately() {
    return usualSum + objects.estimate();
  }

  /** Reads on the day of an event time; 0 for another day than the newest two. */
  public long readsOn(long timeMillis) {
    long asked = Math.floorDiv(timeMillis, DAY_MILLIS);
    return asked == day ? reads : asked == day - 1 ? previousReads : 0;
  }

  /** Decayed number of earlier days with reads. */
  public double knownDays() {
    return usualWeight;
  }

  /** Distinct objects of this principal's usual day; 0 before the first full day. */
  public double usualObjects() {
    return usualWeight == 0 ? 0 : usualSum / usualWeight;
  }

  private double shareOfPreviousDay(long timeMillis) {
    return Math.clamp(1 - (timeMillis - day * DAY_MILLIS) / (double) DAY_MILLIS, 0, 1);
  }
}
