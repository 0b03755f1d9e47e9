package io.privet.detect;

import io.privet.detect.profile.DetectorMemory;
import io.privet.model.Measure;

/**
 * How often something held among the inputs since a {@link ShareTest} was last at zero: the first
 * words of a detector's memory.
 */
public record Tally(DetectorMemory memory) {
  /** Words of memory that it takes, from the first. */
  public static final int WORDS = ShareTest.WORDS + 3;

  private static final int SUMS = 0;
  private static final int ROWS = ShareTest.WORDS;
  private static final int HITS = ROWS + 1;
  private static final int SCORED = ROWS + 2;

  /** The tally of the target of a step. */
  public static Tally of(Step step) {
    return new Tally(step.memory());
  }

  /**
   * Takes an input in; forgets everything in the memory when the test is at zero.
   *
   * @param scored whether scores went back for it
   * @param ordinary share of hits in ordinary use
   */
  public void take(ShareTest test, boolean isHit, boolean scored, double ordinary) {
    if (!advance(test, isHit, scored, ordinary)) {
      memory.forget();
    }
  }

  /**
   * Takes an input in; false when the test is at zero, and the tally begins anew. The rest of the
   * memory stays.
   */
  public boolean advance(ShareTest test, boolean isHit, boolean scored, double ordinary) {
    test.advance(memory, SUMS, isHit, ordinary);
    boolean isOpen = sum() > 0;
    for (int word = ROWS; word < WORDS && !isOpen; word++) {
      memory.setWhole(word, 0);
    }
    memory.count(ROWS, isOpen);
    memory.count(HITS, isOpen && isHit);
    memory.count(SCORED, isOpen && scored);
    return isOpen;
  }

  /** The statistic of the test, nats. */
  public double sum() {
    return ShareTest.sum(memory, SUMS);
  }

  /** Inputs so far. */
  public int rows() {
    return memory.whole(ROWS);
  }

  /** Inputs among them for which it held. */
  public int hits() {
    return memory.whole(HITS);
  }

  /** Inputs among them whose answer carried scores. */
  public int scored() {
    return memory.whole(SCORED);
  }

  /** Share of the inputs for which it held; 0 before the first. */
  public double share() {
    return hits() / (double) Math.max(1, rows());
  }

  /** The share of the answers that carried scores, as a measure that advice rests upon. */
  public Measure answersWithScores() {
    return new Measure(
        Measure.ANSWERS_WITH_SCORES,
        scored() / (double) Math.max(1, rows()),
        0,
        "share",
        rows() + " inputs");
  }
}
