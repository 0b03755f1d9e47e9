package io.privet.ingest;

import io.privet.model.ModelOperation;
import io.privet.model.Sampling;
import java.util.List;

/**
 * The body of a request to a model on Bedrock: of the Converse API, or in the words of the model's
 * maker (Anthropic, Amazon, Meta, Mistral, Cohere, AI21, OpenAI, DeepSeek).
 */
record BedrockBody(JsonTree json) {
  /** Where a single text stands for the prompt: Llama and others, Titan, Cohere. */
  private static final List<String> PROMPT_FIELDS =
      List.of("prompt", "inputText", "message", "texts", "text_prompts");

  /** What was asked, with the instructions of the operator. */
  Conversation conversation() {
    if (json.at("messages").exists()) {
      return Conversation.of(json.at("messages"), json.at("system"));
    }
    return PROMPT_FIELDS.stream()
        .map(json::at)
        .filter(JsonTree::exists)
        .findFirst()
        .map(prompt -> Conversation.of(prompt, json.at("preamble")))
        .orElse(Conversation.NONE);
  }

  /** Number of inputs: a list of texts has one each. */
  int rows() {
    return Math.clamp(json.at("texts").node().size(), 1, RecordBounds.MAX_ROWS);
  }

  /** What was asked for. */
  Sampling sampling() {
    return SamplingReader.read(
        json,
        json.at("inferenceConfig"),
        json.at("textGenerationConfig"),
        json.at("additionalModelRequestFields"));
  }

  /** What the model was to do, where its operation leaves that open. */
  ModelOperation operation(Answer answer) {
    if (answer.embeddingDimensions() != null || json.at("texts").exists()) {
      return ModelOperation.EMBEDDING;
    }
    if (json.at("messages").exists() || json.at("message").exists()) {
      return ModelOperation.CHAT;
    }
    return json.at("prompt").exists() || json.at("inputText").exists()
        ? ModelOperation.COMPLETION
        : ModelOperation.OTHER;
  }
}
