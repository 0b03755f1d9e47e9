package io.privet.extract;

import io.privet.model.ContentState;
import io.privet.model.EventHeader;
import io.privet.model.ModelCall;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.ModelOutput;
import io.privet.model.Outcome;
import io.privet.model.Sampling;
import io.privet.model.Sketch;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events made by hand: ada asks the model churn. */
final class Events {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private Events() {}

  static EventHeader header(String principal, @Nullable String clientIp) {
    return new EventHeader(
        "e-1", NOON, "default", principal, null, clientIp, null, null, null, null, null, null);
  }

  static ModelInteraction interaction(ModelInput input, ModelOutput output) {
    return interaction(header("ada", null), Outcome.SUCCESS, input, output);
  }

  static ModelInteraction interaction(
      EventHeader header, Outcome outcome, ModelInput input, ModelOutput output) {
    ModelCall call =
        new ModelCall(
            "churn",
            null,
            null,
            null,
            ModelOperation.PREDICTION,
            outcome,
            null,
            null,
            Sampling.UNKNOWN);
    return new ModelInteraction(header, call, input, output, List.of(), List.of(), List.of());
  }

  static ModelInput vectors(float[]... rows) {
    return input(rows.length, null, List.of(rows), List.of(), List.of());
  }

  static ModelInput text(String text) {
    return input(1, text, List.of(), List.of(), List.of());
  }

  static ModelInput hashes(String... hashes) {
    return input(hashes.length, null, List.of(), List.of(hashes), List.of());
  }

  static ModelInput input(
      int rows,
      @Nullable String text,
      List<float[]> vectors,
      List<String> hashes,
      List<Sketch> fingerprints) {
    return new ModelInput(
        rows, ContentState.PRESENT, text, null, vectors, hashes, fingerprints, null);
  }

  static ModelOutput labels(String... labels) {
    return output(null, List.of(labels), List.of());
  }

  static ModelOutput output(@Nullable String text, List<String> labels, List<Double> confidences) {
    return new ModelOutput(ContentState.PRESENT, text, labels, confidences, null, null, null, null);
  }
}
