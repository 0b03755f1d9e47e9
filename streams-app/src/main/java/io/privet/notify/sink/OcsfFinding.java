package io.privet.notify.sink;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.Severity;
import io.privet.notify.Notification;
import io.privet.notify.NotificationText;
import java.time.Instant;

/**
 * A notification as a Detection Finding (class 2004) of the Open Cybersecurity Schema Framework,
 * version 1.8.0. Of an alert nothing is lost: what has no attribute of its own is {@code unmapped}.
 */
final class OcsfFinding {
  private static final String VERSION = "1.8.0";
  private static final int CATEGORY = 2;
  private static final int CLASS = 2004;

  /** What the finding reports about itself. */
  enum Activity {
    CREATE(1, "Create"),
    UPDATE(2, "Update"),
    CLOSE(3, "Close");

    private final int id;
    private final String caption;

    Activity(int id, String caption) {
      this.id = id;
      this.caption = caption;
    }
  }

  private OcsfFinding() {}

  static ObjectNode of(Notification notification) {
    return switch (notification) {
      case Notification.OfAlert alert -> OcsfAlert.of(alert);
      case Notification.OfOverflow overflow -> {
        ObjectNode finding = operation(overflow, overflow.since());
        finding.put("count", overflow.count());
        metadata(finding).put("tenant_uid", overflow.tenant());
        metadata(finding).put("event_code", overflow.pattern().name());
        yield finding;
      }
      case Notification.OfDisabledSink disabled -> operation(disabled, disabled.since());
    };
  }

  /** When the alert came into the state that it is in. */
  static Instant modified(Alert alert) {
    return alert.change().map(AlertChange::time).orElse(alert.lastEventTime());
  }

  /** What every finding has; the caller adds {@code finding_info}. */
  static ObjectNode envelope(Notification notification, Activity activity, Instant time) {
    ObjectNode finding =
        Json.object()
            .put("activity_id", activity.id)
            .put("activity_name", activity.caption)
            .put("category_uid", CATEGORY)
            .put("category_name", "Findings")
            .put("class_uid", CLASS)
            .put("class_name", "Detection Finding")
            .put("type_uid", 100 * CLASS + activity.id)
            .put("type_name", "Detection Finding: " + activity.caption)
            .put("severity_id", severityId(notification.severity()))
            .put("severity", caption(notification.severity()))
            .put("time", time.toEpochMilli());
    ObjectNode metadata = finding.putObject("metadata").put("version", VERSION);
    metadata.putObject("product").put("name", "Privet").put("vendor_name", "Privet");
    metadata.put("uid", notification.id());
    return finding;
  }

  static ObjectNode metadata(ObjectNode finding) {
    return finding.withObject("/metadata");
  }

  /** The caption of a symbol: {@code HIGH} is High. */
  static String caption(Severity severity) {
    return switch (severity) {
      case INFO -> "Informational";
      case LOW -> "Low";
      case MEDIUM -> "Medium";
      case HIGH -> "High";
      case CRITICAL -> "Critical";
    };
  }

  private static int severityId(Severity severity) {
    return severity.rank() + 1;
  }

  private static ObjectNode operation(Notification notification, Instant since) {
    NotificationText text = NotificationText.of(notification);
    ObjectNode finding = envelope(notification, Activity.CREATE, since);
    finding
        .put("message", text.title())
        .putObject("finding_info")
        .put("uid", notification.id())
        .put("title", text.title())
        .put("desc", text.lead());
    return finding;
  }
}
