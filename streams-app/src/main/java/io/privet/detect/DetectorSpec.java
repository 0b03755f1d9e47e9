package io.privet.detect;

import io.privet.detect.profile.DetectorMemory;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import java.util.List;

/**
 * What a detector is.
 *
 * @param id {@code <family>.<behaviour>} in kebab-case; never reused
 * @param number names the detector in stored profiles; never reused, from 1
 * @param memoryWords numbers that it keeps of each target, at most {@link DetectorMemory#MAX_WORDS}
 * @param needs that without which it cannot run
 */
public record DetectorSpec(
    String id,
    int number,
    String title,
    RiskPattern pattern,
    Scope scope,
    Maturity maturity,
    Cadence cadence,
    int memoryWords,
    List<ObservedField> needs,
    List<Threshold> thresholds) {
  /** When a detector in alarm gives findings. */
  public enum Cadence {
    /** For each event: the event by itself is the evidence. */
    EVERY_EVENT,
    /**
     * When the rows behind the alarm have doubled, or after {@link
     * DetectionEngine#REPEAT_INTERVAL}.
     */
    EPISODE
  }

  public DetectorSpec {
    if (memoryWords < 0 || memoryWords > DetectorMemory.MAX_WORDS) {
      throw new IllegalArgumentException(
          id
              + " asked for "
              + memoryWords
              + " words of memory but may have at most "
              + DetectorMemory.MAX_WORDS);
    }
    needs = List.copyOf(needs);
    thresholds = List.copyOf(thresholds);
  }
}
