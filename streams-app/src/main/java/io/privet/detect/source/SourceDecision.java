package io.privet.detect.source;

import io.privet.model.Finding;
import java.util.List;

/**
 * What came of a report.
 *
 * @param source what to remember of the source from now on
 */
public record SourceDecision(WatchedSource source, List<Finding> findings) {
  public SourceDecision {
    findings = List.copyOf(findings);
  }
}
