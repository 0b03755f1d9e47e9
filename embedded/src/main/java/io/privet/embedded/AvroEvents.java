package io.privet.embedded;

import io.privet.avro.ContentState;
import io.privet.avro.DataOperation;
import io.privet.avro.ModelOperation;
import io.privet.avro.Outcome;
import io.privet.model.AuditEvent;
import io.privet.model.DataAccess;
import io.privet.model.EventHeader;
import io.privet.model.ModelCall;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOutput;
import io.privet.model.Sampling;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * Events as a producer puts them on Privet's topics. What recorded traffic never holds is left at
 * its default: guardrails, retrieved documents, tool calls, fingerprints, subjects and columns.
 */
final class AvroEvents {
  private AvroEvents() {}

  /** The Avro record of an event. */
  static SpecificRecord of(AuditEvent event) {
    return switch (event) {
      case ModelInteraction interaction ->
          io.privet.avro.ModelInteraction.newBuilder()
              .setHeader(header(interaction.header()))
              .setCall(call(interaction.call()))
              .setInput(input(interaction.input()))
              .setOutput(output(interaction.output()))
              .build();
      case DataAccess access ->
          io.privet.avro.DataAccess.newBuilder()
              .setHeader(header(access.header()))
              .setDataset(access.dataset())
              .setObject(access.object())
              .setOperation(DataOperation.valueOf(access.operation().name()))
              .setOutcome(Outcome.valueOf(access.outcome().name()))
              .setErrorCode(access.errorCode())
              .setRows(access.rows())
              .setBytes(access.bytes())
              .setByteRange(access.byteRange())
              .build();
    };
  }

  private static io.privet.avro.EventHeader header(EventHeader header) {
    return io.privet.avro.EventHeader.newBuilder()
        .setEventId(header.eventId())
        .setTime(header.time())
        .setTenant(header.tenant())
        .setPrincipal(header.principal())
        .setClientIp(header.clientIp())
        .setUserAgent(header.userAgent())
        .build();
  }

  private static io.privet.avro.ModelCall call(ModelCall call) {
    return io.privet.avro.ModelCall.newBuilder()
        .setModel(call.model())
        .setEndpoint(call.endpoint())
        .setOperation(ModelOperation.valueOf(call.operation().name()))
        .setOutcome(Outcome.valueOf(call.outcome().name()))
        .setErrorCode(call.errorCode())
        .setLatencyMillis(call.latencyMillis())
        .setSampling(sampling(call.sampling()))
        .build();
  }

  private static io.privet.avro.Sampling sampling(Sampling sampling) {
    return io.privet.avro.Sampling.newBuilder().setLogprobs(sampling.logprobs()).build();
  }

  private static io.privet.avro.ModelInput input(ModelInput input) {
    return io.privet.avro.ModelInput.newBuilder()
        .setRows(input.rows())
        .setContent(ContentState.valueOf(input.content().name()))
        .setText(input.text())
        .setVectors(input.vectors().stream().map(AvroEvents::boxed).toList())
        .setHashes(input.hashes())
        .setTokens(input.tokens())
        .build();
  }

  private static io.privet.avro.ModelOutput output(ModelOutput output) {
    return io.privet.avro.ModelOutput.newBuilder()
        .setContent(ContentState.valueOf(output.content().name()))
        .setText(output.text())
        .setLabels(output.labels())
        .setConfidences(output.confidences())
        .setScoresReturned(output.scoresReturned())
        .setTokens(output.tokens())
        .build();
  }

  private static List<Float> boxed(float[] vector) {
    List<Float> values = new ArrayList<>(vector.length);
    for (float value : vector) {
      values.add(value);
    }
    return values;
  }
}
