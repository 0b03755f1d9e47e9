package io.privet.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Ledger entry: what was decided about one alert state and one sink, and how far its notification
 * has come. A later entry of the same notification replaces it. Holds neither the message nor any
 * credential.
 *
 * @param notificationId hash of alert id, revision and sink; key of the entry
 * @param subject what it was about
 * @param sink name of the sink in the settings, never its address
 * @param state what was decided
 * @param attempts number of attempts so far
 * @param createdAt wall-clock time of the decision
 * @param lastAttemptAt wall-clock time of the latest attempt
 * @param statusCode HTTP status of the latest answer
 * @param error why the latest attempt failed, in Privet's words
 * @param group what its alert stands together with; empty where that was not asked
 * @param threadId what it belongs to at the sink; empty where it was never to be sent
 * @param externalId identifier that the sink gave, to come back to it later
 * @param silenceId the silence that held it back
 */
public record Delivery(
    String notificationId,
    Subject subject,
    String sink,
    DeliveryState state,
    int attempts,
    Instant createdAt,
    Optional<Instant> lastAttemptAt,
    Optional<Integer> statusCode,
    Optional<String> error,
    Optional<String> group,
    Optional<String> threadId,
    Optional<String> externalId,
    Optional<String> silenceId) {
  /**
   * The alert state that an entry is about.
   *
   * @param alertId the alert; for a summary of held-back alerts, the summary's own id
   * @param revision number of the alert state; 0 for a summary
   * @param offset position of the alert state in its partition of the history; {@link #NO_OFFSET}
   *     for what is no alert state, such as a summary or a repeat
   */
  public record Subject(
      String alertId,
      int revision,
      AlertStatus status,
      Severity severity,
      String tenant,
      RiskPattern pattern,
      long offset) {
    /** Stands for no position. */
    public static final long NO_OFFSET = -1;

    /** An alert state at its position in the history. */
    public static Subject of(Alert alert, long offset) {
      return new Subject(
          alert.alertId(),
          alert.revision(),
          alert.status(),
          alert.severity(),
          alert.tenant(),
          alert.pattern(),
          offset);
    }
  }

  /** The same entry with another decision. */
  public Delivery as(DeliveryState decision) {
    return new Delivery(
        notificationId,
        subject,
        sink,
        decision,
        attempts,
        createdAt,
        lastAttemptAt,
        statusCode,
        error,
        group,
        threadId,
        externalId,
        silenceId);
  }

  /** The same entry with the status of the answer. */
  public Delivery withStatusCode(int status) {
    return new Delivery(
        notificationId,
        subject,
        sink,
        state,
        attempts,
        createdAt,
        lastAttemptAt,
        Optional.of(status),
        error,
        group,
        threadId,
        externalId,
        silenceId);
  }
}
