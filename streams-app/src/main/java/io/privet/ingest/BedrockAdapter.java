package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.ContentState;
import io.privet.model.EventHeader;
import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import io.privet.model.ModelCall;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.ObservedField;
import io.privet.model.Outcome;
import io.privet.model.Sampling;
import io.privet.model.SourcePosition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the model invocation log of Amazon Bedrock, described in {@code docs/formats/bedrock.md}.
 * Threads may share an instance.
 */
public final class BedrockAdapter implements SourceAdapter {
  /** What the log tells. */
  static final SourceFields FIELDS =
      new SourceFields(
          Set.of(
              ObservedField.PROMPT_TEXT,
              ObservedField.OUTPUT_TEXT,
              ObservedField.INPUT_IDENTITY,
              ObservedField.TOKEN_COUNTS,
              ObservedField.SCORES_RETURNED),
          Set.of(ObservedField.GUARDRAIL_VERDICT),
          "a guardrail is set up");

  private static final String SCHEMA = "ModelInvocationLog";

  private final PrincipalRule principal;
  private final FieldRule tenant;

  /**
   * An adapter that takes the principal from the identity of the caller unless a rule says else.
   */
  public BedrockAdapter(SourceRules rules) {
    principal = new PrincipalRule(rules.principalFields(), BedrockAdapter::caller);
    tenant = FieldRule.of(rules.tenantFields(), "accountId");
  }

  @Override
  public String format() {
    return SourceFormat.BEDROCK.text();
  }

  @Override
  public ReadResult read(byte @Nullable [] value, SourcePosition position) {
    return JsonLog.read(value, position, this::readEntry);
  }

  private void readEntry(JsonTree entry, Entries entries) throws FieldException {
    String schema = entry.name("schemaType");
    if (schema == null || schema.equals(SCHEMA)) {
      entries.add(event(entry));
    } else {
      entries.ignore(IgnoredReason.OTHER_KIND);
    }
  }

  private ModelInteraction event(JsonTree entry) throws FieldException {
    JsonTree input = entry.at("input");
    JsonTree output = entry.at("output");
    JsonTree reply = JsonLog.parsed(output.at("outputBodyJson"));
    BedrockBody body = new BedrockBody(JsonLog.parsed(input.at("inputBodyJson")));
    Answer answer = AnswerReader.read(reply);
    List<GuardrailVerdict> guardrails = BedrockGuardrails.read(reply);
    Sampling sampling = body.sampling();
    Boolean asksForScores = body.json().exists() ? Boolean.TRUE.equals(sampling.logprobs()) : null;
    return new ModelInteraction(
        header(entry),
        call(entry, body, reply, answer, guardrails),
        body.conversation()
            .input(body.rows(), state(input, "inputBodyS3Path"), input.count("inputTokenCount")),
        answer.output(
            state(output, "outputBodyS3Path"), asksForScores, output.count("outputTokenCount")),
        guardrails,
        List.of(),
        answer.toolCalls());
  }

  private EventHeader header(JsonTree entry) throws FieldException {
    return Headers.of(
        required(entry.name("requestId"), "requestId"),
        EventTimes.require(entry, "timestamp"),
        tenant.find(entry),
        principal.find(entry),
        null,
        null,
        null);
  }

  private static @Nullable String caller(JsonTree entry) throws FieldException {
    String arn = entry.at("identity").name("arn");
    return arn == null ? null : AwsIdentity.ofArn(arn);
  }

  private static ModelCall call(
      JsonTree entry,
      BedrockBody body,
      JsonTree reply,
      Answer answer,
      List<GuardrailVerdict> guardrails)
      throws FieldException {
    String operation = required(entry.name("operation"), "operation");
    ModelOperation known = AwsModel.operation(operation);
    String error = entry.name("errorCode");
    return new ModelCall(
        AwsModel.name(required(entry.name("modelId"), "modelId")),
        null,
        AwsModel.PROVIDER,
        operation,
        known == ModelOperation.OTHER ? body.operation(answer) : known,
        isStopped(reply, answer, guardrails) ? Outcome.BLOCKED : Outcomes.ofError(error),
        error,
        reply.at("metrics").count("latencyMs"),
        body.sampling());
  }

  private static boolean isStopped(
      JsonTree reply, Answer answer, List<GuardrailVerdict> guardrails) {
    return Outcomes.isStopped(answer.finishReason())
        || guardrails.stream().anyMatch(guard -> guard.verdict() == Verdict.BLOCKED)
        || reply.items().stream()
            .anyMatch(part -> "INTERVENED".equals(part.cutName("amazon-bedrock-guardrailAction")));
  }

  /** Why a body is not there: beyond 100 KB and for binary data, the log points to S3 instead. */
  private static ContentState state(JsonTree side, String pointer) {
    return side.at(pointer).exists() ? ContentState.REFERENCED : ContentState.ABSENT;
  }
}
