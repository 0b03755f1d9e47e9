package io.privet.notify.sink;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertChange;
import io.privet.model.AlertStatus;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import io.privet.model.Verdict;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.serde.AlertJsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Notifications for the tests of sinks. */
public final class Notifications {
  private static final Instant DECIDED = Instant.parse("2026-03-02T09:30:00Z");

  private Notifications() {}

  /** An alert of the folder of examples: {@code p01-principal}, {@code p07-leak}. */
  public static Alert alert(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            Notifications.class.getResourceAsStream(
                "/io/privet/notify/alerts/" + name + ".json"))) {
      return AlertJsonReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first that is told of an alert. */
  public static Notification.OfAlert opened(Alert alert) {
    return told(alert, Cause.OPENED);
  }

  /** An alert told for a cause; where it is not the first, to the thread C1:17.5. */
  public static Notification.OfAlert told(Alert alert, Cause cause) {
    return told(alert, cause, List.of(), 0);
  }

  /** An alert told with others of its group. */
  public static Notification.OfAlert told(
      Alert alert, Cause cause, List<Alert> related, int leftOut) {
    return new Notification.OfAlert(
        "n-" + alert.revision(),
        "thread-1",
        cause,
        alert,
        related,
        leftOut,
        cause == Cause.OPENED ? Optional.empty() : Optional.of("C1:17.5"),
        Optional.of("https://privet.acme.example/alerts/" + alert.alertId()));
  }

  /** The alert, taken by somebody. */
  public static Alert taken(Alert alert) {
    return changed(
        alert,
        AlertStatus.ACKNOWLEDGED,
        new AlertChange(
            AlertChange.Kind.ACKNOWLEDGED,
            DECIDED,
            Optional.of("jane"),
            "asking the owner of the key",
            Optional.empty()));
  }

  /** The alert, closed by somebody as harmless. */
  public static Alert closed(Alert alert) {
    return changed(
        alert,
        AlertStatus.RESOLVED,
        new AlertChange(
            AlertChange.Kind.RESOLVED_BY_PERSON,
            DECIDED,
            Optional.of("jane"),
            "load test of the team",
            Optional.of(Verdict.BENIGN)));
  }

  /** Seventeen alerts were held back. */
  public static Notification overflow() {
    return new Notification.OfOverflow(
        "n-overflow",
        "thread-overflow",
        "acme",
        RiskPattern.P02,
        Severity.HIGH,
        17,
        Instant.parse("2026-03-02T08:20:00Z"),
        Duration.ofMinutes(10));
  }

  /** A sink was switched off. */
  public static Notification disabledSink() {
    return new Notification.OfDisabledSink(
        "n-disabled",
        "thread-disabled",
        "security-slack",
        "Slack says no_service: the webhook was removed: make a new one",
        Instant.parse("2026-03-02T08:20:00Z"));
  }

  private static Alert changed(Alert alert, AlertStatus status, AlertChange change) {
    return new AlertBuilder(alert)
        .status(status)
        .revision(alert.revision() + 1)
        .change(change)
        .build();
  }
}
