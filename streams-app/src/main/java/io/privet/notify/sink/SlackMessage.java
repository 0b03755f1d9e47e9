package io.privet.notify.sink;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.model.AlertStatus;
import io.privet.model.Severity;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.notify.NotificationText;
import java.util.List;

/** A notification as a Slack message, without where it goes. */
final class SlackMessage {
  private static final int FALLBACK_CHARS = 1_000;

  private final String mark;
  private final NotificationText text;

  SlackMessage(Notification notification) {
    mark = mark(notification);
    text = NotificationText.of(notification);
  }

  /** Everything. */
  ObjectNode inFull() {
    SlackBlocks blocks = opening();
    blocks.facts(text.facts());
    SlackBlocks ending = ending();
    text.sections().forEach(section -> blocks.points(section, ending.chars()));
    blocks.append(ending);
    return message(blocks);
  }

  /** The news alone. */
  ObjectNode inShort() {
    SlackBlocks blocks = opening();
    blocks.context(List.of(), text.links());
    return message(blocks);
  }

  private SlackBlocks opening() {
    SlackBlocks blocks = new SlackBlocks();
    blocks.header(mark + " " + text.title());
    text.news().ifPresent(blocks::paragraph);
    blocks.paragraph(text.lead());
    return blocks;
  }

  private SlackBlocks ending() {
    SlackBlocks blocks = new SlackBlocks();
    blocks.context(text.footer(), text.links());
    return blocks;
  }

  /**
   * The blocks with a text for notifications and screen readers, which formats and links nothing.
   */
  private ObjectNode message(SlackBlocks blocks) {
    ObjectNode message =
        Json.object()
            .put("text", SlackText.mrkdwn(mark + " " + text.title(), FALLBACK_CHARS))
            .put("mrkdwn", false)
            .put("parse", "none")
            .put("link_names", false)
            .put("unfurl_links", false)
            .put("unfurl_media", false);
    message.set("blocks", blocks.toJson());
    return message;
  }

  private static String mark(Notification notification) {
    if (notification instanceof Notification.OfAlert alert) {
      if (alert.cause() == Cause.TEST) {
        return "🧪";
      }
      if (alert.alert().status() == AlertStatus.RESOLVED) {
        return "✅";
      }
    }
    return mark(notification.severity());
  }

  private static String mark(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "🔴";
      case HIGH -> "🟠";
      case MEDIUM -> "🟡";
      case LOW -> "🔵";
      case INFO -> "⚪";
    };
  }
}
