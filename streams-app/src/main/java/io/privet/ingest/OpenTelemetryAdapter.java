package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.EventHeader;
import io.privet.model.ModelOperation;
import io.privet.model.ObservedField;
import io.privet.model.SourcePosition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads logs and spans of OTLP, as JSON or protobuf, that follow the conventions for generative AI,
 * described in {@code docs/formats/opentelemetry.md}. Threads may share an instance.
 */
public final class OpenTelemetryAdapter implements SourceAdapter {
  /** What the conventions have. */
  static final SourceFields FIELDS =
      new SourceFields(
          Set.of(ObservedField.TOKEN_COUNTS),
          Set.of(
              ObservedField.PROMPT_TEXT, ObservedField.OUTPUT_TEXT, ObservedField.INPUT_IDENTITY),
          "emitters are told to record content");

  /** Attributes of which one shows that an entry tells of generative AI. */
  private static final List<String> SIGNS =
      List.of(
          "gen_ai.operation.name", "gen_ai.provider.name", "gen_ai.system", "gen_ai.request.model");

  /** The only event that tells of a whole call; others tell of single messages. */
  private static final String CALL_EVENT = "gen_ai.client.inference.operation.details";

  /** For trials without a choice; the settings of a service must make one. */
  private static final FieldRule LIKELY_PRINCIPAL =
      new FieldRule(
          List.of("enduser.id", "enduser.pseudo.id", "user.id", "user.hash", "service.name"));

  private final PrincipalRule principal;
  private final FieldRule tenant;

  /** An adapter that takes the principal from the attributes for users unless a rule says else. */
  public OpenTelemetryAdapter(SourceRules rules) {
    principal = new PrincipalRule(rules.principalFields(), LIKELY_PRINCIPAL::find);
    tenant = FieldRule.of(rules.tenantFields());
  }

  @Override
  public String format() {
    return SourceFormat.OPENTELEMETRY.text();
  }

  @Override
  public ReadResult read(byte @Nullable [] value, SourcePosition position) {
    Entries entries = new Entries(position);
    try {
      byte[] record = RecordBytes.of(value);
      if (OtlpProtobuf.isLikely(record)) {
        OtlpProtobuf.read(record, entry -> entries.take(() -> readEntry(entry, entries)));
      } else {
        JsonLog.readDocuments(record, position, entries, this::readBatch);
      }
    } catch (FieldException fault) {
      entries.rejectRest(fault.rejection(position));
    }
    return entries.result();
  }

  private void readBatch(JsonTree batch, Entries entries) throws FieldException {
    OtlpJson.read(batch, entry -> entries.take(() -> readEntry(entry, entries)));
  }

  private void readEntry(OtlpEntry entry, Entries entries) throws FieldException {
    JsonTree attributes = entry.attributes();
    String event = entry.eventName() == null ? attributes.name("event.name") : entry.eventName();
    if (SIGNS.stream().noneMatch(sign -> attributes.at(sign).exists())
        || (event != null && !event.equals(CALL_EVENT))) {
      entries.ignore(IgnoredReason.OTHER_KIND);
      return;
    }
    String operation = attributes.firstName("gen_ai.operation.name", "llm.request.type");
    switch (operation == null ? "chat" : operation) {
      case "chat", "generate_content" -> addCall(entry, ModelOperation.CHAT, entries);
      case "text_completion", "completion" -> addCall(entry, ModelOperation.COMPLETION, entries);
      case "embeddings", "embedding" -> addCall(entry, ModelOperation.EMBEDDING, entries);
      case "execute_tool" -> addToolCall(entry, entries);
      case "retrieval" -> addRetrieval(entry, entries);
      // Agents and workflows enclose calls that are told by themselves.
      default -> entries.ignore(IgnoredReason.OTHER_OPERATION);
    }
  }

  private void addCall(OtlpEntry entry, ModelOperation operation, Entries entries)
      throws FieldException {
    entries.add(GenAiEvents.interaction(entry, operation, header(entry, entries)));
  }

  private void addToolCall(OtlpEntry entry, Entries entries) throws FieldException {
    if (entry.attributes().firstName("gen_ai.request.model", "gen_ai.agent.name") == null) {
      entries.ignore(IgnoredReason.OTHER_OPERATION);
    } else {
      addCall(entry, ModelOperation.TOOL, entries);
    }
  }

  private void addRetrieval(OtlpEntry entry, Entries entries) throws FieldException {
    if (entry.attributes().name("gen_ai.data_source.id") == null) {
      entries.ignore(IgnoredReason.OTHER_OPERATION);
    } else {
      entries.add(GenAiEvents.retrieval(entry, header(entry, entries)));
    }
  }

  private EventHeader header(OtlpEntry entry, Entries entries) throws FieldException {
    JsonTree attributes = entry.attributes();
    String owner = tenant.find(attributes);
    return Headers.of(
        entry.id() == null ? entries.place() : entry.id(),
        required(entry.time(), "startTimeUnixNano or timeUnixNano"),
        owner == null ? tenant.find(entry.resource()) : owner,
        principal.find(attributes, entry.resource()),
        attributes.firstName("gen_ai.conversation.id", "session.id"),
        attributes.name("client.address"),
        attributes.cutName("user_agent.original"));
  }
}
