package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;

/**
 * What detectors of planted things have in common: whoever meets one is a suspect at once, and how
 * often that has happened is all that is kept.
 */
abstract sealed class PlantedDetector implements Detector
    permits PlantedRecordDetector, PlantedTextDetector {
  static final int WORDS = 1;

  private static final int MET = 0;

  private final DetectorSpec spec;

  PlantedDetector(DetectorSpec spec) {
    this.spec = spec;
  }

  /** Whether an event that holds something planted counts. */
  abstract boolean counts(Step step);

  @Override
  public final DetectorSpec spec() {
    return spec;
  }

  @Override
  public final Suspicion observe(Step step) {
    if (step.hits().canaries() == 0 || !counts(step)) {
      return Suspicion.NONE;
    }
    step.memory().count(MET, true);
    return Suspicion.ALARM;
  }

  /** Each alarm stands by itself: several principals that meet the same are no campaign. */
  @Override
  public final Clue clue(Step step, Suspicion suspicion) {
    return Clue.NONE;
  }

  @Override
  public final long rows(Step step) {
    return step.memory().whole(MET);
  }

  /** How many planted things the event holds, and where they are planted. */
  static String planted(Step step, String thing) {
    int found = step.hits().canaries();
    String count = found + " planted " + thing + (found == 1 ? "" : "s");
    return step.hits().plantedIn().isEmpty()
        ? count
        : count + " of " + String.join(", ", step.hits().plantedIn());
  }

  /** {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}. */
  static String ordinal(long number) {
    boolean isTeen = number / 10 % 10 == 1;
    return number
        + switch (isTeen ? 0 : (int) (number % 10)) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
