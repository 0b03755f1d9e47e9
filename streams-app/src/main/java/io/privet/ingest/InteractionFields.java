package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import io.privet.model.ModelCall;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.Outcome;
import io.privet.model.RetrievedDocument;
import io.privet.model.Sampling;
import io.privet.model.ToolCall;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a {@code model_query} record. */
final class InteractionFields implements EventFields {
  private final InputFields input = new InputFields();
  private final OutputFields output = new OutputFields();
  private @Nullable String model;
  private @Nullable String version;
  private @Nullable String provider;
  private @Nullable String endpoint;
  private @Nullable ModelOperation operation;
  private @Nullable Long latencyMillis;
  private Sampling sampling = Sampling.UNKNOWN;
  private List<GuardrailVerdict> guardrails = List.of();
  private List<RetrievedDocument> documents = List.of();
  private List<ToolCall> toolCalls = List.of();

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    int maxItems = RecordBounds.MAX_ITEMS;
    switch (name) {
      case "model" -> model = fields.name(name);
      case "model_version" -> version = fields.name(name);
      case "provider" -> provider = fields.name(name);
      case "endpoint" -> endpoint = fields.name(name);
      case "operation" -> operation = fields.choice(name, ModelOperation.class);
      case "latency_ms" -> latencyMillis = fields.count(name);
      case "sampling" -> sampling = sampling(name, fields);
      case "guardrails" ->
          guardrails = fields.list(name, maxItems, () -> GuardrailFields.readEntry(fields));
      case "documents" ->
          documents = fields.list(name, maxItems, () -> DocumentFields.readEntry(fields));
      case "tool_calls" ->
          toolCalls = fields.list(name, maxItems, () -> ToolCallFields.readEntry(fields));
      default -> {
        return input.read(name, fields) || output.read(name, fields);
      }
    }
    return true;
  }

  @Override
  public ModelInteraction event(HeaderFields header) throws FieldException {
    ModelCall call =
        new ModelCall(
            required(model, "model"),
            version,
            provider,
            endpoint,
            operation == null ? likelyOperation() : operation,
            outcome(header),
            header.errorCode(),
            latencyMillis,
            sampling);
    return new ModelInteraction(
        header.header(),
        call,
        input.input(),
        output.output(input.rows()),
        guardrails,
        documents,
        toolCalls);
  }

  private Outcome outcome(HeaderFields header) {
    boolean blocked = guardrails.stream().anyMatch(guard -> guard.verdict() == Verdict.BLOCKED);
    return blocked ? Outcome.BLOCKED : header.outcome();
  }

  /** Judges by the kind of input and by the paths that the OpenAI API made customary. */
  private ModelOperation likelyOperation() {
    if (input.isNumeric()) {
      return ModelOperation.PREDICTION;
    }
    if (endpoint == null) {
      return ModelOperation.OTHER;
    }
    if (endpoint.contains("/chat")) {
      return ModelOperation.CHAT;
    }
    if (endpoint.contains("/completions")) {
      return ModelOperation.COMPLETION;
    }
    return endpoint.contains("/embeddings") ? ModelOperation.EMBEDDING : ModelOperation.OTHER;
  }

  private static Sampling sampling(String name, JsonFields fields)
      throws IOException, FieldException {
    if (fields.isNull()) {
      return Sampling.UNKNOWN;
    }
    SamplingFields parameters = new SamplingFields();
    fields.object(name, parameters);
    return parameters.sampling();
  }
}
