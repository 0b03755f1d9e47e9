package io.privet.detect;

import io.privet.model.Finding;
import java.util.List;

/**
 * What came of one observation.
 *
 * @param findings verdicts to act upon, in the catalogue's order
 * @param exempted verdicts that the allow-list covers
 * @param clues what counts when the principal is seen together with others
 */
public record Detection(
    Disposition disposition,
    List<Finding> findings,
    List<Finding> exempted,
    List<CampaignClue> clues) {
  /** Whether the observation was taken in. */
  public enum Disposition {
    ACCEPTED,
    /** Seen before. */
    DUPLICATE,
    /** Further behind its principal's newest event than the lateness bound. */
    LATE
  }

  public Detection {
    findings = List.copyOf(findings);
    exempted = List.copyOf(exempted);
    clues = List.copyOf(clues);
  }

  static Detection refused(Disposition disposition) {
    return new Detection(disposition, List.of(), List.of(), List.of());
  }
}
