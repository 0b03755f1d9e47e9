package io.privet.detect;

/** Recognises one risk pattern, or one variant of it, in observations. */
public interface Detector {
  /** What it is. */
  DetectorSpec spec();

  /** Takes an event in; may change the step's memory, nothing else. */
  Suspicion observe(Step step);

  /**
   * What counts when principals are seen together, after {@link #observe} has returned the given
   * suspicion, other than NONE, on the same step. Detectors with a statistic say how strong it is;
   * those that do not care give the least that the suspicion stands for.
   */
  default Clue clue(Step step, Suspicion suspicion) {
    return suspicion.clue();
  }

  /** Rows that an alarm after this step rests upon; tells a growing episode from a standing one. */
  long rows(Step step);

  /** Reasons for the alarm that {@link #observe} has just raised on the same step. */
  Explanation explain(Step step);
}
