package io.privet.ingest;

import io.privet.model.ToolCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers in the shapes in which the APIs of models give them, whole or as the chunks of a
 * stream. The shapes differ in the names of their fields, and no name stands for different things,
 * so every name is looked for wherever an answer or a part of one may stand.
 */
final class AnswerReader {
  /** Text of an answer or of a part: OpenAI, Llama, Anthropic's completions, Titan. */
  private static final List<String> TEXT_FIELDS =
      List.of("text", "generation", "completion", "outputText", "refusal");

  /**
   * Answers or parts within: of OpenAI, Anthropic, Converse, Mistral, Cohere, Titan, AI21, Gemini.
   */
  private static final List<String> INNER_FIELDS =
      List.of(
          "choices",
          "generations",
          "outputs",
          "results",
          "completions",
          "candidates",
          "output",
          "message",
          "delta",
          "data",
          "content",
          "parts",
          "contentBlockDelta",
          "contentBlockStart",
          "content_block",
          "start",
          "messageStop",
          "function",
          "tool_calls",
          "toolUse",
          "functionCall");

  private static final List<String> FINISH_FIELDS =
      List.of("finish_reason", "stop_reason", "stopReason", "finishReason", "completionReason");

  private static final List<String> SCORE_FIELDS =
      List.of("logprobs", "logprobsResult", "likelihood", "token_likelihoods");

  /** Arguments of a tool call, which has a name beside them. */
  private static final List<String> ARGUMENT_FIELDS = List.of("arguments", "input", "args");

  private final boolean isStream;
  private final BoundedText text = new BoundedText();
  private final List<ToolCall> toolCalls = new ArrayList<>();
  private @Nullable String finishReason;
  private @Nullable Integer embeddingDimensions;
  private boolean hasScores;

  private AnswerReader(boolean isStream) {
    this.isStream = isStream;
  }

  /** Reads an answer, or the chunks of a streamed one; a plain string is its text. */
  static Answer read(JsonTree body) {
    AnswerReader reader = new AnswerReader(body.isArray());
    reader.readAny(body);
    return new Answer(
        reader.text.get(),
        reader.finishReason,
        reader.hasScores,
        reader.toolCalls,
        reader.embeddingDimensions);
  }

  private void readAny(JsonTree value) {
    if (value.text() != null) {
      readText(value);
    } else {
      value.items().forEach(this::readPart);
    }
  }

  private void readPart(JsonTree part) {
    TEXT_FIELDS.forEach(field -> readText(part.at(field)));
    readToolCall(part);
    readEmbedding(part);
    for (String field : FINISH_FIELDS) {
      JsonTree reason = part.at(field);
      finishReason = firstOf(reason.text(), reason.at("reason").text(), finishReason);
    }
    hasScores |= SCORE_FIELDS.stream().map(part::at).anyMatch(AnswerReader::saysSomething);
    INNER_FIELDS.forEach(field -> readAny(part.at(field)));
  }

  private void readText(JsonTree value) {
    if (isStream) {
      text.append(value.text());
    } else {
      text.appendLine(value.text());
    }
  }

  private void readToolCall(JsonTree part) {
    String name = part.at("name").text();
    if (name == null || name.length() > RecordBounds.MAX_NAME_CHARS) {
      return;
    }
    ARGUMENT_FIELDS.stream()
        .map(part::at)
        .filter(JsonTree::exists)
        .filter(arguments -> toolCalls.size() < RecordBounds.MAX_ITEMS)
        .findFirst()
        .ifPresent(
            arguments -> toolCalls.add(new ToolCall(name, null, null, null, size(arguments))));
  }

  private void readEmbedding(JsonTree part) {
    JsonTree many = part.at("embeddings");
    JsonTree one = part.at("embedding");
    if (many.isObject()) {
      many = many.at("float");
    }
    if (many.isArray() && many.node().path(0).isArray()) {
      one = new JsonTree(many.node().path(0));
    }
    if (embeddingDimensions == null && one.isArray()) {
      embeddingDimensions = one.node().size();
    }
  }

  /** Size of arguments, characters of their text. */
  static long size(JsonTree arguments) {
    String text = arguments.text();
    return text == null ? arguments.node().toString().length() : text.length();
  }

  private static boolean saysSomething(JsonTree scores) {
    return scores.exists() && !(scores.node().isContainerNode() && scores.node().isEmpty());
  }

  private static @Nullable String firstOf(@Nullable String... texts) {
    for (String candidate : texts) {
      if (candidate != null && candidate.length() <= RecordBounds.MAX_NAME_CHARS) {
        return candidate;
      }
    }
    return null;
  }
}
