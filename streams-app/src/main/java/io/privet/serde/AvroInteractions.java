package io.privet.serde;

import static io.privet.serde.AvroFields.count;
import static io.privet.serde.AvroFields.finite;
import static io.privet.serde.AvroFields.items;
import static io.privet.serde.AvroFields.name;
import static io.privet.serde.AvroFields.names;
import static io.privet.serde.AvroFields.required;

import io.privet.ingest.FieldException;
import io.privet.ingest.RecordBounds;
import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import io.privet.model.ModelCall;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.Outcome;
import io.privet.model.RetrievedDocument;
import io.privet.model.Sampling;
import io.privet.model.ToolCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads Avro records of model interactions. */
final class AvroInteractions {
  private AvroInteractions() {}

  /** The event, once every field has passed its check. */
  static ModelInteraction read(io.privet.avro.ModelInteraction interaction) throws FieldException {
    ModelInput input = AvroInputs.read(interaction.getInput());
    List<GuardrailVerdict> guardrails =
        items(
            interaction.getGuardrails(),
            "guardrails",
            RecordBounds.MAX_ITEMS,
            AvroInteractions::guardrail);
    return new ModelInteraction(
        AvroHeader.read(interaction.getHeader()),
        call(interaction.getCall(), guardrails),
        input,
        AvroOutputs.read(interaction.getOutput(), input.rows()),
        guardrails,
        items(
            interaction.getDocuments(),
            "documents",
            RecordBounds.MAX_ITEMS,
            AvroInteractions::document),
        items(
            interaction.getToolCalls(),
            "toolCalls",
            RecordBounds.MAX_ITEMS,
            AvroInteractions::toolCall));
  }

  private static ModelCall call(io.privet.avro.ModelCall call, List<GuardrailVerdict> guardrails)
      throws FieldException {
    boolean blocked = guardrails.stream().anyMatch(guard -> guard.verdict() == Verdict.BLOCKED);
    return new ModelCall(
        required(call.getModel(), "call.model"),
        name(call.getVersion(), "call.version"),
        name(call.getProvider(), "call.provider"),
        name(call.getEndpoint(), "call.endpoint"),
        Symbols.same(ModelOperation.class, call.getOperation()),
        blocked ? Outcome.BLOCKED : AvroHeader.outcome(call.getOutcome()),
        name(call.getErrorCode(), "call.errorCode"),
        count(call.getLatencyMillis(), "call.latencyMillis"),
        sampling(call.getSampling()));
  }

  /** Whole numbers are the caller's own: some APIs take -1 for "no limit". */
  private static Sampling sampling(io.privet.avro.@Nullable Sampling sampling)
      throws FieldException {
    if (sampling == null) {
      return Sampling.UNKNOWN;
    }
    return new Sampling(
        finite(sampling.getTemperature(), "call.sampling.temperature"),
        finite(sampling.getTopP(), "call.sampling.topP"),
        sampling.getTopK(),
        sampling.getMaxTokens(),
        sampling.getChoices(),
        sampling.getSeed(),
        sampling.getLogprobs(),
        sampling.getTopLogprobs(),
        sampling.getEcho(),
        sampling.getLogitBiasTokens(),
        items(
            sampling.getLogitBiasTokenIds(),
            "call.sampling.logitBiasTokenIds",
            RecordBounds.MAX_ITEMS,
            id -> id));
  }

  private static GuardrailVerdict guardrail(io.privet.avro.GuardrailVerdict guardrail)
      throws FieldException {
    return new GuardrailVerdict(
        required(guardrail.getName(), "guardrails.name"),
        name(guardrail.getStage(), "guardrails.stage"),
        Symbols.same(Verdict.class, guardrail.getVerdict()),
        names(guardrail.getCategories(), "guardrails.categories"),
        finite(guardrail.getRiskScore(), "guardrails.riskScore"));
  }

  private static RetrievedDocument document(io.privet.avro.RetrievedDocument document)
      throws FieldException {
    return new RetrievedDocument(
        required(document.getId(), "documents.id"),
        name(document.getStore(), "documents.store"),
        name(document.getTenant(), "documents.tenant"),
        finite(document.getScore(), "documents.score"));
  }

  private static ToolCall toolCall(io.privet.avro.ToolCall call) throws FieldException {
    return new ToolCall(
        required(call.getName(), "toolCalls.name"),
        name(call.getType(), "toolCalls.type"),
        name(call.getDestination(), "toolCalls.destination"),
        call.getWrites(),
        count(call.getArgumentBytes(), "toolCalls.argumentBytes"));
  }
}
