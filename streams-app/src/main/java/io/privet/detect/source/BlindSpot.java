package io.privet.detect.source;

import io.privet.detect.DetectorSpec;
import io.privet.model.Finding;
import io.privet.model.Measure;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.time.Instant;
import java.util.List;

/**
 * Where a source has gone dark.
 *
 * @param scopeKey keeps blind spots of different kinds and sources apart
 */
record BlindSpot(DetectorSpec spec, WatchedFlow flow, String scopeKey, Target target) {
  /** A model of a source; the source itself, as a data set, where a tenant as a whole is meant. */
  static BlindSpot of(DetectorSpec spec, WatchedFlow flow, String source) {
    return new BlindSpot(
        spec,
        flow,
        spec.id() + '/' + source,
        flow.key().isWhole() ? Target.dataset(source) : Target.model(flow.key().model()));
  }

  /** A finding about it. Nobody is a suspect. */
  Finding finding(
      Instant time,
      double confidence,
      Severity severity,
      long rows,
      String summary,
      List<Measure> measures,
      List<String> benignReadings) {
    return new Finding(
        spec.id(),
        spec.pattern(),
        flow.key().tenant(),
        spec.scope(),
        scopeKey,
        "",
        target,
        time,
        confidence,
        severity,
        rows,
        summary,
        measures,
        benignReadings,
        List.of(),
        List.of(flow.last()),
        "");
  }
}
