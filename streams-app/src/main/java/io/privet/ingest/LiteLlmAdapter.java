package io.privet.ingest;

import io.privet.model.ContentState;
import io.privet.model.EventHeader;
import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import io.privet.model.ModelCall;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.ObservedField;
import io.privet.model.Outcome;
import io.privet.model.RetrievedDocument;
import io.privet.model.Sampling;
import io.privet.model.SourcePosition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the standard logging payload of the LiteLLM proxy, described in {@code
 * docs/formats/litellm.md}. Threads may share an instance.
 */
public final class LiteLlmAdapter implements SourceAdapter {
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

  /** What the proxy puts in the place of messages and answers that it was told not to log. */
  private static final String REDACTED = "redacted-by-litellm";

  private static final FieldRule OWN_PRINCIPAL =
      new FieldRule(
          List.of(
              "metadata.user_api_key_hash",
              "metadata.user_api_key_user_id",
              "metadata.user_api_key_end_user_id",
              "end_user"));

  private final PrincipalRule principal;
  private final FieldRule tenant;

  /** An adapter that takes the principal from the key of the caller unless a rule says else. */
  public LiteLlmAdapter(SourceRules rules) {
    principal = new PrincipalRule(rules.principalFields(), OWN_PRINCIPAL::find);
    tenant =
        FieldRule.of(
            rules.tenantFields(), "metadata.user_api_key_org_id", "metadata.user_api_key_team_id");
  }

  @Override
  public String format() {
    return SourceFormat.LITELLM.text();
  }

  @Override
  public ReadResult read(byte @Nullable [] value, SourcePosition position) {
    return JsonLog.read(value, position, this::readEntry);
  }

  private void readEntry(JsonTree entry, Entries entries) throws FieldException {
    JsonTree wrapped = entry.at("standard_logging_object");
    JsonTree payload = wrapped.isObject() ? wrapped : entry;
    if (payload.at("table_name").exists() && payload.at("action").exists()) {
      entries.ignore(IgnoredReason.OTHER_KIND); // what an administrator did to the proxy itself
    } else {
      entries.add(event(payload));
    }
  }

  private ModelInteraction event(JsonTree payload) throws FieldException {
    Answer answer = AnswerReader.read(payload.at("response"));
    Conversation conversation = Conversation.of(payload.at("messages"));
    List<GuardrailVerdict> guardrails =
        payload.items("guardrail_information").stream()
            .limit(RecordBounds.MAX_ITEMS)
            .map(LiteLlmAdapter::guardrail)
            .toList();
    JsonTree parameters = payload.at("model_parameters");
    Sampling sampling = SamplingReader.read(parameters);
    boolean asksForScores = Boolean.TRUE.equals(sampling.logprobs());
    return new ModelInteraction(
        header(payload),
        call(payload, sampling, outcome(payload, answer, guardrails)),
        conversation
            .without(REDACTED)
            .input(rows(payload), state(conversation.prompt()), payload.count("prompt_tokens")),
        answer
            .without(REDACTED)
            .output(
                state(answer.text()),
                parameters.isObject() ? asksForScores : null,
                payload.count("completion_tokens")),
        guardrails,
        documents(payload.at("metadata")),
        answer.toolCalls());
  }

  private EventHeader header(JsonTree payload) throws FieldException {
    return Headers.of(
        JsonFields.required(payload.firstName("id", "litellm_call_id"), "id"),
        EventTimes.require(payload, "startTime"),
        tenant.find(payload),
        principal.find(payload),
        payload.name("trace_id"),
        firstOf(
            payload.name("requester_ip_address"),
            payload.at("metadata").name("requester_ip_address")),
        firstOf(payload.cutName("user_agent"), payload.at("metadata").cutName("user_agent")));
  }

  private static ModelCall call(JsonTree payload, Sampling sampling, Outcome outcome)
      throws FieldException {
    String model = payload.firstName("model_group", "model");
    JsonTree error = payload.at("error_information");
    return new ModelCall(
        JsonFields.required(model, "model_group or model"),
        payload.name("model"),
        payload.name("custom_llm_provider"),
        payload.name("api_base"),
        operation(payload.name("call_type")),
        outcome,
        outcome == Outcome.SUCCESS ? null : error.firstName("error_code", "error_class"),
        latencyMillis(payload),
        sampling);
  }

  private static Outcome outcome(JsonTree payload, Answer answer, List<GuardrailVerdict> guardrails)
      throws FieldException {
    boolean isBlocked =
        guardrails.stream().anyMatch(guard -> guard.verdict() == Verdict.BLOCKED)
            || "guardrail_intervened".equals(payload.at("status_fields").name("guardrail_status"))
            || Outcomes.isStopped(answer.finishReason());
    if (isBlocked) {
      return Outcome.BLOCKED;
    }
    if (!"failure".equals(payload.name("status"))) {
      return Outcome.SUCCESS;
    }
    JsonTree error = payload.at("error_information");
    return Outcomes.ofError(error.name("error_code")) == Outcome.BLOCKED
            || Outcomes.ofError(error.name("error_class")) == Outcome.BLOCKED
        ? Outcome.BLOCKED
        : Outcome.FAILURE;
  }

  /** Judges by the call type, which has an {@code a} in front for calls without waiting. */
  private static ModelOperation operation(@Nullable String callType) {
    String type = callType == null ? "" : callType.toLowerCase(Locale.ROOT);
    if (type.contains("embedding")) {
      return ModelOperation.EMBEDDING;
    }
    if (type.contains("text_completion")) {
      return ModelOperation.COMPLETION;
    }
    if (type.contains("completion")
        || type.contains("responses")
        || type.contains("messages")
        || type.contains("generate_content")) {
      return ModelOperation.CHAT;
    }
    if (type.contains("search") || type.contains("rerank")) {
      return ModelOperation.RETRIEVAL;
    }
    return type.contains("mcp_tool") ? ModelOperation.TOOL : ModelOperation.OTHER;
  }

  /** Inputs in the call: a list of plain strings, as embeddings have it, holds one each. */
  private static int rows(JsonTree payload) {
    JsonTree messages = payload.at("messages");
    List<JsonTree> items = messages.items();
    boolean isBatch = messages.isArray() && items.stream().allMatch(item -> item.text() != null);
    return isBatch ? Math.clamp(items.size(), 1, RecordBounds.MAX_ROWS) : 1;
  }

  /** Why content is not there, by what stands in its place. */
  private static ContentState state(@Nullable String text) {
    return REDACTED.equals(text) ? ContentState.REDACTED : ContentState.ABSENT;
  }

  private static @Nullable Long latencyMillis(JsonTree payload) throws FieldException {
    Instant start = EventTimes.find(payload, "startTime");
    Instant end = EventTimes.find(payload, "endTime");
    return start == null || end == null || end.isBefore(start)
        ? null
        : Duration.between(start, end).toMillis();
  }

  private static GuardrailVerdict guardrail(JsonTree report) {
    JsonTree masked = report.at("masked_entity_count");
    return new GuardrailVerdict(
        orElse(report.cutName("guardrail_name"), "unnamed"),
        report.cutName("guardrail_mode"),
        verdict(report, masked),
        masked.isObject()
            ? masked.fieldNames().stream().limit(RecordBounds.MAX_ITEMS).toList()
            : report.names("violation_categories"),
        report.number("risk_score"));
  }

  private static Verdict verdict(JsonTree report, JsonTree masked) {
    return switch (orElse(report.cutName("guardrail_status"), "success")) {
      case "guardrail_intervened", "blocked" -> Verdict.BLOCKED;
      case "guardrail_failed_to_respond", "failure" -> Verdict.FAILED;
      case "not_run" -> Verdict.NOT_RUN;
      default -> masked.isObject() && !masked.node().isEmpty() ? Verdict.MASKED : Verdict.PASSED;
    };
  }

  private static List<RetrievedDocument> documents(JsonTree metadata) {
    return metadata.items("vector_store_request_metadata").stream()
        .flatMap(
            request ->
                request.at("vector_store_search_response").items("data").stream()
                    .map(found -> document(found, request.cutName("vector_store_id"))))
        .limit(RecordBounds.MAX_ITEMS)
        .toList();
  }

  private static RetrievedDocument document(JsonTree found, @Nullable String store) {
    return new RetrievedDocument(
        orElse(firstOf(found.cutName("file_id"), found.cutName("filename")), "unnamed"),
        store,
        null,
        found.number("score"));
  }

  private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  private static String orElse(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}
