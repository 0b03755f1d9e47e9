package io.privet.notify.sink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Secret;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.notify.NotificationText;
import io.privet.notify.NotificationText.Link;
import io.privet.notify.Outcome;
import io.privet.notify.PlainText;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PagerDuty by its Events API v2: one incident for a group of alerts, acknowledged and resolved
 * with it.
 */
public final class PagerDutySink implements Sink {
  private static final int SUMMARY_CHARS = 1_024;
  private static final int SOURCE_CHARS = 255;

  private final String name;
  private final Secret routingKey;
  private final URI url;
  private final HttpOutcomes outcomes;

  PagerDutySink(String name, Secret routingKey, URI url, HttpOutcomes outcomes) {
    this.name = name;
    this.routingKey = routingKey;
    this.url = url;
    this.outcomes = outcomes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<SinkRequest> requests(Notification notification) {
    return switch (notification) {
      case Notification.OfAlert alert -> ofAlert(alert);
      case Notification.OfOverflow overflow -> List.of(trigger(overflow, overflow.tenant()));
      case Notification.OfDisabledSink disabled -> List.of(trigger(disabled, "privet"));
    };
  }

  /** A test opens an incident and resolves it at once. */
  private List<SinkRequest> ofAlert(Notification.OfAlert notification) {
    if (notification.cause() == Cause.TEST) {
      return List.of(
          trigger(notification, notification.alert().target().name()),
          event(notification, "resolve"));
    }
    return switch (notification.alert().status()) {
      case OPEN -> List.of(trigger(notification, notification.alert().target().name()));
      case ACKNOWLEDGED ->
          isAnyOtherUntaken(notification) ? List.of() : List.of(event(notification, "acknowledge"));
      case RESOLVED ->
          isAnyOtherOpen(notification) ? List.of() : List.of(event(notification, "resolve"));
    };
  }

  /** Whether the incident must go on notifying for another alert of the group. */
  private static boolean isAnyOtherUntaken(Notification.OfAlert notification) {
    return notification.relatedLeftOut() > 0
        || notification.related().stream()
            .map(Alert::status)
            .anyMatch(status -> status == AlertStatus.OPEN);
  }

  private static boolean isAnyOtherOpen(Notification.OfAlert notification) {
    return !notification.related().isEmpty() || notification.relatedLeftOut() > 0;
  }

  private SinkRequest trigger(Notification notification, String source) {
    NotificationText text = NotificationText.of(notification);
    ObjectNode event = body(notification, "trigger").put("client", "Privet");
    if (notification instanceof Notification.OfAlert alert) {
      alert.alertUrl().ifPresent(url -> event.put("client_url", url));
    }
    event.set("links", links(text.links()));
    ObjectNode payload =
        event
            .putObject("payload")
            .put("summary", PlainText.of(text.title() + ". " + text.lead(), SUMMARY_CHARS))
            .put("source", PlainText.of(source, SOURCE_CHARS))
            .put("severity", severity(notification));
    if (notification instanceof Notification.OfAlert alert) {
      payload
          .put("timestamp", alert.alert().lastEventTime().toString())
          .put("component", PlainText.of(alert.alert().target().name(), SOURCE_CHARS))
          .put("group", PlainText.of(alert.alert().tenant(), SOURCE_CHARS))
          .put("class", alert.alert().pattern() + " " + alert.alert().pattern().title());
    }
    payload.set("custom_details", PlainDetails.of(text));
    return post(event);
  }

  private SinkRequest event(Notification notification, String action) {
    return post(body(notification, action));
  }

  private ObjectNode body(Notification notification, String action) {
    return Json.object()
        .put("routing_key", routingKey.text())
        .put("event_action", action)
        .put("dedup_key", DedupKey.of(notification.threadId()));
  }

  private SinkRequest post(ObjectNode body) {
    return new SinkRequest.HttpPost(
        url, Map.of("content-type", "application/json; charset=utf-8"), Json.write(body));
  }

  private static ArrayNode links(List<Link> links) {
    ArrayNode list = Json.list();
    links.forEach(link -> list.addObject().put("href", link.url()).put("text", link.label()));
    return list;
  }

  private static String severity(Notification notification) {
    if (notification instanceof Notification.OfAlert alert && alert.cause() == Cause.TEST) {
      return "info";
    }
    return switch (notification.severity()) {
      case CRITICAL -> "critical";
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "info";
    };
  }

  @Override
  public Outcome outcome(SinkResponse response) {
    JsonNode answer = Json.read(response.body());
    return switch (response.status()) {
      case 202 -> new Outcome.Delivered(Optional.ofNullable(answer.path("dedup_key").textValue()));
      case 400 ->
          answer.path("errors").toString().contains("routing")
              ? new Outcome.Disabled("PagerDuty does not know the routing key")
              : new Outcome.Rejected("PagerDuty calls the event invalid");
      default -> outcomes.of(response);
    };
  }
}
