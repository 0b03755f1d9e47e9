package io.privet.ingest;

import java.util.List;

/**
 * Reads text out of the content of a message: a string, a part, or a list of parts, as the APIs of
 * OpenAI, Anthropic, Amazon, Google and the OpenTelemetry conventions write them. Parts that are no
 * text, such as images, have none of the fields looked at.
 */
final class ContentText {
  /** Fields that hold the text of a part, or parts within it; the first that is there counts. */
  private static final List<String> TEXT_FIELDS =
      List.of("text", "content", "parts", "toolResult", "response", "result", "value");

  private ContentText() {}

  /** Adds all text of a content. */
  static void append(JsonTree content, BoundedText text) {
    if (content.text() != null) {
      text.appendLine(content.text());
    } else if (content.isArray()) {
      content.items().forEach(part -> append(part, text));
    } else {
      TEXT_FIELDS.stream()
          .map(content::at)
          .filter(JsonTree::exists)
          .findFirst()
          .ifPresent(inner -> append(inner, text));
    }
  }
}
