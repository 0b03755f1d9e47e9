package io.privet.notify.sink;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Slack's limits of a message, as its documentation states them, and the ways in which a text of
 * others could mention, link or format.
 */
public final class SlackLimits {
  private static final int BLOCKS = 50;
  private static final int SECTION_CHARS = 3_000;
  private static final int FIELDS = 10;
  private static final int FIELD_CHARS = 2_000;
  private static final int HEADER_CHARS = 150;
  private static final int CONTEXT_ELEMENTS = 10;
  private static final int TOTAL_CHARS = 13_000;
  private static final int FALLBACK_CHARS = 4_000;
  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "header", Set.of("type", "text"),
          "section", Set.of("type", "text", "fields"),
          "context", Set.of("type", "elements"),
          "divider", Set.of("type"));

  private static final Pattern OWN_LINK = Pattern.compile("<https?://[^\\s<>|]+\\|[A-Za-z ]+>");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\n]]|[\\p{Cc}&&[^\\n]]");
  private static final Pattern AT = Pattern.compile("@(channel|here|everyone)");
  private static final Pattern ADDRESS = Pattern.compile("[a-z]+://");
  private static final Pattern EMOJI = Pattern.compile(":[0-9_+-]*[a-z][a-z0-9_+-]*:");

  private final List<String> problems = new ArrayList<>();
  private int chars;

  private SlackLimits() {}

  /** What Slack would refuse, or show other than as plain words; empty for a good message. */
  public static List<String> problems(JsonNode message) {
    SlackLimits limits = new SlackLimits();
    limits.check(message);
    return limits.problems;
  }

  private void check(JsonNode message) {
    String fallback = message.path("text").asText();
    refuseIf(fallback.isBlank(), "no text");
    refuseIf(fallback.length() > FALLBACK_CHARS, "text is too long");
    inert("text", fallback);
    JsonNode blocks = message.path("blocks");
    refuseIf(!blocks.isArray() || blocks.isEmpty(), "no blocks");
    refuseIf(blocks.size() > BLOCKS, "too many blocks");
    blocks.forEach(this::block);
    refuseIf(chars > TOTAL_CHARS, "msg_blocks_too_long: " + chars);
  }

  private void block(JsonNode block) {
    String type = block.path("type").asText();
    Set<String> keys = KEYS.getOrDefault(type, Set.of());
    block.fieldNames().forEachRemaining(key -> refuseIf(!keys.contains(key), type + " has " + key));
    switch (type) {
      case "header" -> text(type, block.path("text"), "plain_text", HEADER_CHARS);
      case "section" -> section(block);
      case "context" -> {
        JsonNode elements = block.path("elements");
        refuseIf(elements.isEmpty() || elements.size() > CONTEXT_ELEMENTS, "elements");
        elements.forEach(element -> text(type, element, "mrkdwn", SECTION_CHARS));
      }
      case "divider" -> {}
      default -> problems.add("unknown block " + type);
    }
  }

  private void section(JsonNode block) {
    refuseIf(block.has("text") == block.has("fields"), "a section needs a text or fields");
    if (block.has("text")) {
      text("section", block.path("text"), "mrkdwn", SECTION_CHARS);
    }
    refuseIf(block.path("fields").size() > FIELDS, "too many fields");
    block.path("fields").forEach(field -> text("field", field, "mrkdwn", FIELD_CHARS));
  }

  private void text(String place, JsonNode text, String type, int maxChars) {
    String shown = text.path("text").asText();
    refuseIf(!text.path("type").asText().equals(type), place + " is no " + type);
    refuseIf(shown.isBlank() || shown.length() > maxChars, place + " has " + shown.length());
    refuseIf(type.equals("mrkdwn") && !text.path("verbatim").asBoolean(), place + " is parsed");
    chars += shown.length();
    inert(place, shown);
  }

  private void inert(String place, String shown) {
    String words = OWN_LINK.matcher(shown).replaceAll("");
    refuseIf(words.contains("<") || words.contains(">"), place + " has a bracket");
    refuseIf(UNSEEN.matcher(shown).find(), place + " has an unseen character");
    refuseIf(AT.matcher(words).find(), place + " mentions");
    refuseIf(ADDRESS.matcher(words).find(), place + " links");
    refuseIf(EMOJI.matcher(words).find(), place + " has an emoji");
    refuseIf(words.contains("`") || words.contains("~"), place + " formats");
    refuseIf(!withoutOwnBold(words).equals(words.replace("*", "")), place + " has bold of others");
  }

  /** Only whole leads and headings are bold: at the start of a line, and on one line. */
  private static String withoutOwnBold(String text) {
    return text.replaceAll("(?m)^(• )?\\*([^*\\n]+)\\*(: |$)", "$1$2$3");
  }

  private void refuseIf(boolean isWrong, String problem) {
    if (isWrong) {
      problems.add(problem);
    }
  }
}
