package io.privet.notify.sink;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.notify.NotificationText;
import io.privet.notify.NotificationText.Fact;
import io.privet.notify.NotificationText.Section;
import io.privet.notify.PlainText;

/** A notification in full as an object of plain texts, bounded: at most about 400 KB of UTF-8. */
final class PlainDetails {
  private static final int TEXT_CHARS = 1_500;
  private static final int ITEMS = 15;

  private PlainDetails() {}

  static ObjectNode of(NotificationText text) {
    ObjectNode details = Json.object().put("What happened", plain(text.lead()));
    text.news().ifPresent(news -> details.put("Who did what", plain(news)));
    for (Fact fact : text.facts()) {
      details.put(fact.label(), plain(fact.value()));
    }
    for (Section section : text.sections()) {
      details.set(section.heading(), items(section));
    }
    if (!text.footer().isEmpty()) {
      ArrayNode footer = details.putArray("Look it up");
      text.footer().stream().limit(ITEMS).map(PlainDetails::plain).forEach(footer::add);
    }
    return details;
  }

  private static ArrayNode items(Section section) {
    ArrayNode items = Json.list();
    section.items().stream().limit(ITEMS).map(item -> plain(item.joined())).forEach(items::add);
    int others = section.items().size() - ITEMS;
    return others > 0 ? items.add("and " + others + " more, left out here") : items;
  }

  private static String plain(String text) {
    return PlainText.of(text, TEXT_CHARS);
  }
}
