package io.privet.notify.sink;

import static io.privet.notify.sink.SlackText.mrkdwn;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.notify.NotificationText.Fact;
import io.privet.notify.NotificationText.Item;
import io.privet.notify.NotificationText.Link;
import io.privet.notify.NotificationText.Section;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The blocks of one Slack message, within Slack's limits: 50 blocks; 150 characters in a header,
 * 3,000 in a section, 10 fields of 2,000, 10 elements in a context; about 13,000 in all.
 */
final class SlackBlocks {
  /** Characters of all texts together. */
  static final int TOTAL_CHARS = 12_000;

  private static final int HEADER_CHARS = 150;
  private static final int SECTION_CHARS = 2_600;
  private static final int LEAD_CHARS = 1_200;
  private static final int FIELD_CHARS = 200;
  private static final int FIELDS = 10;
  private static final int ITEM_LEAD_CHARS = 160;
  private static final int ITEM_CHARS = 900;

  /** One less than Slack takes: links are an element too. */
  private static final int CONTEXT_ELEMENTS = 9;

  private static final int CONTEXT_CHARS = 400;

  /** Room that the line about what was left out needs. */
  private static final int LEFT_OUT_CHARS = 60;

  private final ArrayNode blocks = Json.list();
  private int chars;

  void header(String text) {
    String shown = SlackText.plain(text, HEADER_CHARS);
    chars += shown.length();
    ObjectNode header = blocks.addObject().put("type", "header");
    header.putObject("text").put("type", "plain_text").put("text", shown).put("emoji", false);
  }

  /** A paragraph. */
  void paragraph(String text) {
    String shown = mrkdwn(text, LEAD_CHARS);
    if (!shown.isEmpty()) {
      section(shown);
    }
  }

  /** Short values in two columns. */
  void facts(List<Fact> facts) {
    ArrayNode fields = Json.list();
    for (Fact fact : facts.subList(0, Math.min(facts.size(), FIELDS))) {
      fields.add(text("*" + fact.label() + "*\n" + mrkdwn(fact.value(), FIELD_CHARS)));
    }
    if (!fields.isEmpty()) {
      blocks.addObject().put("type", "section").set("fields", fields);
    }
  }

  /** Headed points, as many as there is room for when {@code reserved} characters are to follow. */
  void points(Section section, int reserved) {
    int room = Math.min(SECTION_CHARS, TOTAL_CHARS - reserved - chars) - LEFT_OUT_CHARS;
    StringBuilder text = new StringBuilder("*" + section.heading() + "*");
    int shown = 0;
    for (Item item : section.items()) {
      String line = "\n• " + line(item);
      if (text.length() + line.length() > room) {
        break;
      }
      text.append(line);
      shown++;
    }
    int others = section.items().size() - shown;
    if (others > 0) {
      text.append("\n• and ").append(others).append(" more, left out here");
    }
    section(text.toString());
  }

  /** Small print: identifiers and links. */
  void context(List<String> notes, List<Link> links) {
    ArrayNode elements = Json.list();
    if (!links.isEmpty()) {
      elements.add(
          text(
              links.stream()
                  .map(link -> "<" + link.url().replace("&", "&amp;") + "|" + link.label() + ">")
                  .collect(Collectors.joining(" · "))));
    }
    for (String note : notes.subList(0, Math.min(notes.size(), CONTEXT_ELEMENTS))) {
      elements.add(text(mrkdwn(note, CONTEXT_CHARS)));
    }
    if (!elements.isEmpty()) {
      blocks.addObject().put("type", "context").set("elements", elements);
    }
  }

  /** Characters of all texts so far. */
  int chars() {
    return chars;
  }

  ArrayNode toJson() {
    return blocks;
  }

  /** Adds the blocks of another message. */
  void append(SlackBlocks others) {
    blocks.addAll(others.blocks);
    chars += others.chars;
  }

  private void section(String text) {
    blocks.addObject().put("type", "section").set("text", text(text));
  }

  private ObjectNode text(String mrkdwn) {
    chars += mrkdwn.length();
    return Json.object().put("type", "mrkdwn").put("text", mrkdwn).put("verbatim", true);
  }

  private static String line(Item item) {
    String lead = mrkdwn(item.lead(), ITEM_LEAD_CHARS);
    String text = mrkdwn(item.text(), ITEM_CHARS);
    String reason = mrkdwn(item.reason(), ITEM_CHARS);
    return (lead.isEmpty() ? "" : "*" + lead + "*: ")
        + text
        + (reason.isEmpty() ? "" : "\n    Why: " + reason);
  }
}
