package io.privet.notify.sink;

import io.privet.notify.Notification;
import io.privet.notify.NotificationText;
import io.privet.notify.NotificationText.Fact;
import io.privet.notify.NotificationText.Item;
import io.privet.notify.NotificationText.Section;
import io.privet.notify.Outcome;
import io.privet.notify.PlainText;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.util.List;
import java.util.Optional;

/** Standard output, as plain text of a few lines. */
public final class ConsoleSink implements Sink {
  private static final int LINE_CHARS = 1_000;
  private static final int ITEMS = 10;

  private final String name;

  ConsoleSink(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<SinkRequest> requests(Notification notification) {
    return List.of(new SinkRequest.ConsoleText(render(NotificationText.of(notification))));
  }

  private static String render(NotificationText text) {
    StringBuilder page = new StringBuilder();
    line(page, "", text.title());
    text.news().ifPresent(news -> line(page, "  ", news));
    line(page, "  ", text.lead());
    for (Fact fact : text.facts()) {
      line(page, "  ", fact.label() + ": " + fact.value());
    }
    for (Section section : text.sections()) {
      line(page, "  ", section.heading() + ":");
      section.items().stream()
          .limit(ITEMS)
          .map(Item::joined)
          .forEach(item -> line(page, "  - ", item));
      int others = section.items().size() - ITEMS;
      if (others > 0) {
        line(page, "  - ", "and " + others + " more, left out here");
      }
    }
    text.links().forEach(link -> line(page, "  ", link.label() + ": " + link.url()));
    return page.toString();
  }

  private static void line(StringBuilder page, String indent, String text) {
    page.append(indent).append(PlainText.of(text, LINE_CHARS)).append('\n');
  }

  /** Whatever was printed was told. */
  @Override
  public Outcome outcome(SinkResponse response) {
    return new Outcome.Delivered(Optional.empty());
  }
}
