package io.privet.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** The documented limits of Block Kit. */
final class SlackLimits {
  /** Mentions, as they would have to be written to reach somebody. */
  private static final Pattern MENTION = Pattern.compile("<[!@#]|@(channel|here|everyone)\\b");

  private SlackLimits() {}

  /** What a message breaks first, as Slack would name it; empty when it keeps all limits. */
  static String fault(JsonNode message, int maxBlocks, int maxCharacters) {
    if (message.path("text").asText().isBlank()) {
      return "no_text";
    }
    JsonNode blocks = message.path("blocks");
    if (blocks.size() > maxBlocks) {
      return "invalid_blocks: too many";
    }
    int characters = 0;
    for (JsonNode block : blocks) {
      String fault = blockFault(block);
      if (!fault.isEmpty()) {
        return "invalid_blocks: " + fault;
      }
      characters += characters(block);
    }
    if (characters > maxCharacters) {
      return "msg_blocks_too_long";
    }
    return MENTION.matcher(message.toString()).find() ? "mention" : "";
  }

  private static String blockFault(JsonNode block) {
    if (block.path("block_id").asText().length() > 255) {
      return "block_id";
    }
    return switch (block.path("type").asText()) {
      case "header" -> isWithin(block.path("text"), 150) ? "" : "header";
      case "section" -> sectionFault(block);
      case "context" -> block.path("elements").size() > 10 ? "context" : "";
      case "actions" -> actionsFault(block.path("elements"));
      case "divider" -> "";
      default -> "type";
    };
  }

  private static String sectionFault(JsonNode block) {
    if (block.has("text") && !isWithin(block.path("text"), 3_000)) {
      return "section text";
    }
    if (block.path("fields").size() > 10) {
      return "section fields";
    }
    for (JsonNode field : block.path("fields")) {
      if (!isWithin(field, 2_000)) {
        return "section field";
      }
    }
    return block.has("text") || block.has("fields") ? "" : "empty section";
  }

  private static String actionsFault(JsonNode elements) {
    if (elements.size() > 25) {
      return "actions";
    }
    for (JsonNode element : elements) {
      if (!isWithin(element.path("text"), 75)
          || element.path("value").asText().length() > 2_000
          || element.path("url").asText().length() > 3_000
          || element.path("action_id").asText().length() > 255) {
        return "button";
      }
    }
    return "";
  }

  private static boolean isWithin(JsonNode text, int max) {
    int length = text.path("text").asText().length();
    return length >= 1
        && length <= max
        && List.of("plain_text", "mrkdwn").contains(text.path("type").asText());
  }

  private static int characters(JsonNode node) {
    int characters = node.isTextual() ? node.asText().length() : 0;
    for (JsonNode child : node) {
      characters += characters(child);
    }
    return characters;
  }
}
