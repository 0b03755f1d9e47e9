package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.model.ContentState;
import io.privet.model.DataAccess;
import io.privet.model.DataOperation;
import io.privet.model.EventHeader;
import io.privet.model.ModelCall;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.Outcome;
import io.privet.model.RetrievedDocument;
import io.privet.model.Sampling;
import io.privet.model.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes events of the attributes that the conventions for generative AI name. */
final class GenAiEvents {
  private static final String REQUEST = "gen_ai.request.";

  private GenAiEvents() {}

  /** A call of a model. */
  static ModelInteraction interaction(OtlpEntry entry, ModelOperation operation, EventHeader header)
      throws FieldException {
    JsonTree attributes = entry.attributes();
    Conversation conversation = GenAiContent.conversation(attributes);
    Answer answer = GenAiContent.answer(attributes);
    return new ModelInteraction(
        header,
        call(entry, operation, answer),
        conversation.input(
            1,
            ContentState.ABSENT,
            firstCount(attributes, "gen_ai.usage.input_tokens", "gen_ai.usage.prompt_tokens")),
        answer.output(
            ContentState.ABSENT,
            null,
            firstCount(attributes, "gen_ai.usage.output_tokens", "gen_ai.usage.completion_tokens")),
        List.of(),
        documents(attributes),
        toolCalls(attributes, answer));
  }

  /** A search in a data source, as a query of it; refuses one without the source's id. */
  static DataAccess retrieval(OtlpEntry entry, EventHeader header) throws FieldException {
    JsonTree attributes = entry.attributes();
    List<RetrievedDocument> documents = documents(attributes);
    String error = attributes.name("error.type");
    return new DataAccess(
        header,
        required(attributes.name("gen_ai.data_source.id"), "gen_ai.data_source.id"),
        null,
        null,
        DataOperation.QUERY,
        outcome(entry, null),
        error,
        documents.isEmpty() ? null : Long.valueOf(documents.size()),
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null);
  }

  /**
   * The model that a call is about: as it was asked for, since that is said of failed calls too and
   * stays the same when a provider moves an alias on.
   */
  static @Nullable String model(JsonTree attributes) throws FieldException {
    return attributes.firstName("gen_ai.request.model", "gen_ai.response.model");
  }

  private static ModelCall call(OtlpEntry entry, ModelOperation operation, Answer answer)
      throws FieldException {
    JsonTree attributes = entry.attributes();
    String model = model(attributes);
    return new ModelCall(
        required(
            model == null ? attributes.name("gen_ai.agent.name") : model, "gen_ai.request.model"),
        attributes.name("gen_ai.response.model"),
        attributes.firstName("gen_ai.provider.name", "gen_ai.system"),
        attributes.name("server.address"),
        operation,
        outcome(entry, finishReason(attributes, answer)),
        attributes.name("error.type"),
        entry.latencyMillis(),
        sampling(attributes));
  }

  private static Outcome outcome(OtlpEntry entry, @Nullable String finishReason)
      throws FieldException {
    if (Outcomes.isStopped(finishReason)) {
      return Outcome.BLOCKED;
    }
    String error = entry.attributes().name("error.type");
    return error == null && entry.isFailed() ? Outcome.FAILURE : Outcomes.ofError(error);
  }

  private static @Nullable String finishReason(JsonTree attributes, Answer answer) {
    List<String> reasons = attributes.names("gen_ai.response.finish_reasons");
    return reasons.isEmpty() ? answer.finishReason() : reasons.getFirst();
  }

  private static Sampling sampling(JsonTree attributes) {
    ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    for (String name : attributes.fieldNames()) {
      if (name.startsWith(REQUEST)) {
        parameters.set(name.substring(REQUEST.length()), attributes.at(name).node());
      }
    }
    return SamplingReader.read(new JsonTree(parameters));
  }

  private static List<RetrievedDocument> documents(JsonTree attributes) {
    return JsonLog.parsed(attributes.at("gen_ai.retrieval.documents")).items().stream()
        .filter(document -> document.cutName("id") != null)
        .limit(RecordBounds.MAX_ITEMS)
        .map(
            document ->
                new RetrievedDocument(
                    String.valueOf(document.cutName("id")),
                    attributes.cutName("gen_ai.data_source.id"),
                    null,
                    document.number("score")))
        .toList();
  }

  private static List<ToolCall> toolCalls(JsonTree attributes, Answer answer) {
    String tool = attributes.cutName("gen_ai.tool.name");
    if (tool == null) {
      return answer.toolCalls();
    }
    JsonTree arguments = attributes.at("gen_ai.tool.call.arguments");
    List<ToolCall> calls = new ArrayList<>(answer.toolCalls());
    calls.add(
        new ToolCall(
            tool,
            attributes.cutName("gen_ai.tool.type"),
            null,
            null,
            arguments.exists() ? AnswerReader.size(arguments) : null));
    return calls;
  }

  private static @Nullable Long firstCount(JsonTree attributes, String field, String olderField) {
    Long count = attributes.count(field);
    return count == null ? attributes.count(olderField) : count;
  }
}
