package io.privet.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Content in attributes of generative AI: messages as values or as JSON in a text, and the ways of
 * older emitters, with a number in the name of each attribute ({@code gen_ai.prompt.0.content}).
 */
final class GenAiContent {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private GenAiContent() {}

  /** What was asked. */
  static Conversation conversation(JsonTree attributes) {
    JsonTree messages = messages(attributes, "gen_ai.input.messages", "gen_ai.prompt");
    return Conversation.of(messages, JsonLog.parsed(attributes.at("gen_ai.system_instructions")));
  }

  /** What was answered. */
  static Answer answer(JsonTree attributes) {
    JsonTree messages = messages(attributes, "gen_ai.output.messages", "gen_ai.completion");
    if (messages.isArray()) {
      // As the answers of one reply, not as the chunks of a stream.
      ObjectNode reply = NODES.objectNode();
      reply.set("choices", messages.node());
      return AnswerReader.read(new JsonTree(reply));
    }
    return AnswerReader.read(messages);
  }

  private static JsonTree messages(JsonTree attributes, String field, String olderField) {
    if (attributes.at(field).exists()) {
      return JsonLog.parsed(attributes.at(field));
    }
    if (attributes.at(olderField).exists()) {
      return JsonLog.parsed(attributes.at(olderField));
    }
    return numbered(attributes, olderField);
  }

  private static JsonTree numbered(JsonTree attributes, String prefix) {
    ArrayNode messages = NODES.arrayNode();
    for (int i = 0; i < RecordBounds.MAX_ITEMS; i++) {
      String name = prefix + "." + i + ".";
      JsonTree content = attributes.at(name + "content");
      JsonTree role = attributes.at(name + "role");
      if (!content.exists() && !role.exists()) {
        break;
      }
      ObjectNode message = messages.addObject();
      message.set("role", role.node());
      message.set("content", JsonLog.parsed(content).node());
      message.set("finish_reason", attributes.at(name + "finish_reason").node());
    }
    return messages.isEmpty() ? JsonTree.ABSENT : new JsonTree(messages);
  }
}
