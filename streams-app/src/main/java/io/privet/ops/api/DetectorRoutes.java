package io.privet.ops.api;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.privet.detect.DetectorModes;
import io.privet.detect.DetectorSpec;
import io.privet.detect.Maturity;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.model.ObservedField;
import io.privet.model.RiskCategory;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.ops.Json;
import io.privet.ops.access.Role;
import java.util.List;

/** The detectors as they are set up. */
record DetectorRoutes(
    List<DetectorSpec> detectors, DetectorModes modes, ThresholdValues thresholds) {
  private record Value(
      String name, double value, double defaultValue, String unit, String source) {}

  private record Shown(
      String id,
      String title,
      RiskPattern pattern,
      String patternTitle,
      RiskCategory category,
      Scope scope,
      Maturity maturity,
      DetectorModes.Mode mode,
      List<ObservedField> needs,
      List<Value> thresholds) {}

  private record Page(List<Shown> detectors) {}

  List<Route> routes() {
    return List.of(Route.get("/detectors", Role.VIEWER, this::list));
  }

  private void list(ServerRequest request, ServerResponse response) {
    Json.send(response, new Page(detectors.stream().map(this::shown).toList()));
  }

  private Shown shown(DetectorSpec detector) {
    return new Shown(
        detector.id(),
        detector.title(),
        detector.pattern(),
        detector.pattern().title(),
        detector.pattern().category(),
        detector.scope(),
        detector.maturity(),
        modes.of(detector),
        detector.needs(),
        detector.thresholds().stream().map(each -> value(detector, each)).toList());
  }

  private Value value(DetectorSpec detector, Threshold threshold) {
    return new Value(
        threshold.name(),
        thresholds.of(detector.id(), threshold),
        threshold.defaultValue(),
        threshold.unit(),
        threshold.source());
  }
}
