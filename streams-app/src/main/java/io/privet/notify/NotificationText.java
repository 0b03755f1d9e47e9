package io.privet.notify;

import java.util.List;
import java.util.Optional;

/**
 * What a notification says, before a sink gives it its form. Parts may hold names from outside: a
 * sink escapes and bounds each of them.
 *
 * @param title one line for a tired engineer: how bad, and what
 * @param lead what happened in numbers, one or two sentences
 * @param news who did what last, and why; empty where nobody did anything
 * @param facts who, what, when: short, in the order to read them
 * @param sections the rest under headings, most useful first
 * @param footer identifiers to look things up by
 * @param links pages to open; {@code http} and {@code https} alone
 */
public record NotificationText(
    String title,
    String lead,
    Optional<String> news,
    List<Fact> facts,
    List<Section> sections,
    List<String> footer,
    List<Link> links) {
  /** A short value under a label of Privet's own. */
  public record Fact(String label, String value) {}

  /** Items under a heading of Privet's own; never without items. */
  public record Section(String heading, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * One point.
   *
   * @param lead what stands out; empty for none
   * @param text the point itself
   * @param reason why; empty for none
   */
  public record Item(String lead, String text, String reason) {
    /** A point that needs no reason. */
    public Item(String lead, String text) {
      this(lead, text, "");
    }

    /** A point in which nothing stands out. */
    public static Item of(String text) {
      return new Item("", text);
    }

    /** The point as one text. */
    public String joined() {
      return (lead.isEmpty() ? "" : lead + ": ")
          + text
          + (reason.isEmpty() ? "" : " Why: " + reason);
    }
  }

  /** A page under a label of Privet's own. */
  public record Link(String label, String url) {}

  public NotificationText {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    footer = List.copyOf(footer);
    links = List.copyOf(links);
  }

  /** What a notification says. */
  public static NotificationText of(Notification notification) {
    return switch (notification) {
      case Notification.OfAlert alert -> AlertText.of(alert);
      case Notification.OfOverflow overflow -> OperationText.of(overflow);
      case Notification.OfDisabledSink disabled -> OperationText.of(disabled);
    };
  }
}
