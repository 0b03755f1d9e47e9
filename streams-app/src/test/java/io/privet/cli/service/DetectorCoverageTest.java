package io.privet.cli.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.config.Settings;
import io.privet.detect.DetectorModes;
import io.privet.detect.DetectorModes.Mode;
import io.privet.detect.DetectorSpec;
import io.privet.detect.Detectors;
import io.privet.detect.ThresholdValues;
import io.privet.ingest.SourceFormat;
import io.privet.model.ObservedField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DetectorCoverageTest {
  private static final List<Settings.Source> SOURCES =
      List.of(
          new Settings.Source("gateway", SourceFormat.LITELLM, "default"),
          new Settings.Source("spans", SourceFormat.OPENTELEMETRY, "default"),
          new Settings.Source("trail", SourceFormat.CLOUDTRAIL, "default"),
          new Settings.Source("own", SourceFormat.AVRO, "default"));

  @Test
  void tellsWhereADetectorRunsAndWhatOtherSourcesLack() {
    assertEquals(
        List.of(
            "P16 access.bulk-read off",
            "  cannot run on gateway: litellm does not tell data set and operation, object",
            "  cannot run on spans: opentelemetry does not tell data set and operation, object",
            "  runs on trail",
            "  runs on own where the producer fills it in: data set and operation, object"),
        describe("access.bulk-read", Set.of(), Map.of("access.bulk-read", Mode.OFF)));
  }

  @Test
  void tellsOnWhichConditionADetectorRuns() {
    assertEquals(
        List.of(
            "P07 leakage.output-disclosure on",
            "  runs on gateway",
            "  runs on spans where emitters are told to record content: output text, prompt text",
            "  cannot run on trail: cloudtrail does not tell output text, prompt text",
            "  runs on own where the producer fills it in: output text, prompt text"),
        describe(
            "leakage.output-disclosure", Set.of(), Map.of("leakage.output-disclosure", Mode.ON)));
  }

  @Test
  void namesTheReferenceDataThatIsMissing() {
    String detector = "membership.training-record-probing";

    assertEquals(
        List.of(
            "P01 membership.training-record-probing on",
            "  cannot run: needs registered training fingerprints of the model, under reference in"
                + " the settings"),
        describe(detector, Set.of(), Map.of(detector, Mode.ON)));
    assertEquals(
        "  runs on gateway",
        describe(detector, Set.of(ObservedField.TRAINING_FINGERPRINTS), Map.of()).get(1));
  }

  private static List<String> describe(
      String id, Set<ObservedField> reference, Map<String, Mode> modes) {
    DetectorSpec detector =
        Detectors.create(ThresholdValues.DEFAULTS).stream()
            .map(each -> each.spec())
            .filter(spec -> spec.id().equals(id))
            .findFirst()
            .orElseThrow();
    return new DetectorCoverage(SOURCES, reference, new DetectorModes(modes)).describe(detector);
  }
}
