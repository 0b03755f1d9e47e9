package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.privet.extract.Extractor;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.fingerprint.Fingerprinter;
import io.privet.model.AuditEvent;
import io.privet.model.ContentState;
import io.privet.model.Finding;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOutput;
import io.privet.model.Observation;
import io.privet.model.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Traffic of producers that send fingerprints for content gives the findings of the content. */
final class WithheldInputsTest {
  private static final List<String> DETECTORS =
      List.of(
          "membership.training-record-probing",
          "membership.perturbation-probing",
          "membership.loss-scoring",
          "extraction.line-search",
          "inference.attribute-sweep");

  /** One generated token counts only where the prompt is there. */
  private static final String NEEDS_THE_PROMPT = "fires-one-token-asked-for";

  private final Fingerprinter fingerprinter =
      new Fingerprinter(PrivacyKeys.wellKnown().fingerprintKey());

  @TestFactory
  Stream<DynamicTest> givesTheFindingsOfTheContentOn() {
    return DETECTORS.stream()
        .flatMap(
            id ->
                Fixture.fires(id).stream()
                    .filter(fixture -> !fixture.name().equals(NEEDS_THE_PROMPT))
                    .map(fixture -> dynamicTest(id + " " + fixture, () -> compare(id, fixture))));
  }

  private void compare(String detectorId, Fixture fixture) {
    List<Finding> expected = find(detectorId, fixture, fixture.observations());

    assertFalse(expected.isEmpty());
    assertEquals(expected, find(detectorId, fixture, withheld(fixture)));
  }

  private static List<Finding> find(
      String detectorId, Fixture fixture, List<Observation> observations) {
    Detector detector =
        Detectors.create(ThresholdValues.DEFAULTS).stream()
            .filter(each -> each.spec().id().equals(detectorId))
            .findFirst()
            .orElseThrow();
    return DetectorRun.of(detector, fixture.reference()).observe(observations);
  }

  private List<Observation> withheld(Fixture fixture) {
    Extractor extractor = new Extractor(PrivacyKeys.wellKnown(), Pseudonyms.Display.PSEUDONYM);
    List<Observation> observations = new ArrayList<>();
    for (Observation recorded : fixture.observations()) {
      AuditEvent event = withheld(fixture.events().get(observations.size()));
      observations.add(extractor.extract(event, recorded.position(), fixture.reference()));
    }
    return observations;
  }

  private AuditEvent withheld(AuditEvent event) {
    return event instanceof ModelInteraction interaction
        ? new ModelInteraction(
            interaction.header(),
            interaction.call(),
            withheld(interaction.input()),
            withheld(interaction.output()),
            interaction.guardrails(),
            interaction.documents(),
            interaction.toolCalls())
        : event;
  }

  private ModelInput withheld(ModelInput input) {
    List<String> hashes = new ArrayList<>();
    List<Sketch> sketches = new ArrayList<>();
    for (float[] row : input.vectors()) {
      hashes.add(Fingerprinter.hex(fingerprinter.hash(row)));
      sketches.add(new Sketch(Sketch.Kind.NUMERIC, fingerprinter.sketch(row)));
    }
    String text = input.text();
    if (text != null) {
      hashes.add(Fingerprinter.hex(fingerprinter.hash(text)));
      sketches.add(new Sketch(Sketch.Kind.TEXT, fingerprinter.sketch(text)));
    }
    return new ModelInput(
        input.rows(),
        ContentState.REDACTED,
        null,
        null,
        List.of(),
        input.hashes().isEmpty() ? hashes : input.hashes(),
        sketches,
        input.tokens());
  }

  private static ModelOutput withheld(ModelOutput output) {
    return new ModelOutput(
        ContentState.REDACTED,
        null,
        output.labels(),
        output.confidences(),
        output.scoresReturned(),
        output.tokens(),
        output.finishReason(),
        output.embeddingDimensions());
  }
}
