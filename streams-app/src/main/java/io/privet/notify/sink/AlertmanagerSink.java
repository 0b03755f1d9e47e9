package io.privet.notify.sink;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.AlertStatus;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.notify.NotificationText;
import io.privet.notify.NotificationText.Item;
import io.privet.notify.NotificationText.Section;
import io.privet.notify.Outcome;
import io.privet.notify.PlainText;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prometheus Alertmanager by its API v2. */
public final class AlertmanagerSink implements Sink {
  private static final int LABEL_CHARS = 200;
  private static final int ANNOTATION_CHARS = 4_000;

  private final String name;
  private final URI url;
  private final Duration resolveAfter;
  private final InstantSource clock;
  private final HttpOutcomes outcomes;

  AlertmanagerSink(
      String name, URI server, Duration resolveAfter, InstantSource clock, HttpOutcomes outcomes) {
    this.name = name;
    this.url = URI.create(server.toString().replaceFirst("/+$", "") + "/api/v2/alerts");
    this.resolveAfter = resolveAfter;
    this.clock = clock;
    this.outcomes = outcomes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<SinkRequest> requests(Notification notification) {
    ArrayNode alerts = Json.list();
    switch (notification) {
      case Notification.OfAlert alert -> addAlert(alerts, alert);
      case Notification.OfOverflow overflow ->
          alerts.add(
              entry(
                  labels("PrivetAlertsHeldBack", overflow.severity())
                      .put("pattern", overflow.pattern().name())
                      .put("tenant", label(overflow.tenant())),
                  overflow,
                  overflow.since(),
                  inAWhile()));
      case Notification.OfDisabledSink disabled ->
          alerts.add(
              entry(
                  labels("PrivetSinkDisabled", disabled.severity())
                      .put("sink", label(disabled.sink())),
                  disabled,
                  disabled.since(),
                  inAWhile()));
    }
    return List.of(
        new SinkRequest.HttpPost(
            url, Map.of("content-type", "application/json"), Json.write(alerts)));
  }

  /**
   * The severity is a label, since routes go by it, and labels are what tells alerts apart: when it
   * rises, what was told under the lower ones ends.
   */
  private void addAlert(ArrayNode alerts, Notification.OfAlert notification) {
    Alert alert = notification.alert();
    boolean isOver = alert.status() == AlertStatus.RESOLVED;
    alerts.add(
        entry(
            labels(alert, alert.severity()),
            notification,
            alert.firstEventTime(),
            isOver ? end(alert) : inAWhile()));
    if (notification.cause() == Cause.ESCALATED) {
      for (Severity lower : Severity.values()) {
        if (lower.rank() < alert.severity().rank()) {
          alerts.add(
              entry(
                  labels(alert, lower),
                  notification,
                  alert.firstEventTime(),
                  latest(alert.firstEventTime(), clock.instant())));
        }
      }
    }
  }

  private ObjectNode entry(
      ObjectNode labels, Notification notification, Instant starts, Instant ends) {
    NotificationText text = NotificationText.of(notification);
    ObjectNode entry = Json.object();
    entry.set("labels", labels);
    entry.set("annotations", annotations(text));
    entry.put("startsAt", starts.toString()).put("endsAt", ends.toString());
    if (notification instanceof Notification.OfAlert alert) {
      alert.alertUrl().ifPresent(address -> entry.put("generatorURL", address));
    }
    return entry;
  }

  private static ObjectNode labels(Alert alert, Severity severity) {
    ObjectNode labels =
        labels(alertName(alert.pattern()), severity)
            .put("alert_id", label(alert.alertId()))
            .put("pattern", alert.pattern().name())
            .put("category", word(alert.pattern().category()))
            .put("tenant", label(alert.tenant()))
            .put("scope", word(alert.scope()))
            .put(word(alert.target().kind()), label(alert.target().name()))
            .put("detector", label(alert.detectorId()));
    if (alert.principal() != null) {
      labels.put("principal", label(alert.principal()));
    }
    return labels;
  }

  private static ObjectNode labels(String alertName, Severity severity) {
    return Json.object().put("alertname", alertName).put("severity", word(severity));
  }

  private static String alertName(RiskPattern pattern) {
    return "Privet" + pattern;
  }

  private static ObjectNode annotations(NotificationText text) {
    ObjectNode annotations =
        Json.object()
            .put("summary", annotation(text.title()))
            .put("description", annotation(text.lead()));
    text.news().ifPresent(news -> annotations.put("news", annotation(news)));
    for (Section section : text.sections()) {
      annotations.put(section.heading().toLowerCase(Locale.ROOT).replace(' ', '_'), lines(section));
    }
    text.links()
        .forEach(
            link ->
                annotations.put(
                    link.label().equals("Runbook") ? "runbook_url" : "url", link.url()));
    return annotations;
  }

  private static String lines(Section section) {
    return section.items().stream()
        .map(Item::joined)
        .map(line -> PlainText.of(line, ANNOTATION_CHARS / 4))
        .limit(10)
        .collect(Collectors.joining("\n"));
  }

  private static String annotation(String text) {
    return PlainText.of(text, ANNOTATION_CHARS);
  }

  private static String label(String text) {
    return PlainText.of(text, LABEL_CHARS);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** When an open alert ends unless it is told again. */
  private Instant inAWhile() {
    return clock.instant().plus(resolveAfter);
  }

  /** When a resolved alert ended: not before it began, nor in the future. */
  private Instant end(Alert alert) {
    Instant ended = alert.change().map(AlertChange::time).orElse(alert.lastEventTime());
    Instant now = clock.instant();
    return latest(alert.firstEventTime(), ended.isAfter(now) ? now : ended);
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public Outcome outcome(SinkResponse response) {
    return outcomes.of(response);
  }
}
