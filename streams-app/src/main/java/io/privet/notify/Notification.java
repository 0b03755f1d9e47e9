package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a sink is to tell. */
public sealed interface Notification {
  /** Names it for ever: the same again when it is sent again. */
  String id();

  /** What it belongs to: the same for all that should stand together at the sink. */
  String threadId();

  /** How bad what it tells of is. */
  Severity severity();

  /**
   * One state of a group of related alerts.
   *
   * @param cause why it is told now
   * @param alert the worst of the group, or the one that is news; told in full
   * @param related the other alerts of the group that are not resolved, worst first; at most {@link
   *     #MAX_RELATED}
   * @param relatedLeftOut how many more there are
   * @param externalId identifier that the sink gave when it was first told of the group; empty when
   *     it is told for the first time
   * @param alertUrl page of the alert in the console; empty where there is none
   */
  record OfAlert(
      String id,
      String threadId,
      Cause cause,
      Alert alert,
      List<Alert> related,
      int relatedLeftOut,
      Optional<String> externalId,
      Optional<String> alertUrl)
      implements Notification {
    /** The most related alerts that are named. */
    public static final int MAX_RELATED = 10;

    public OfAlert {
      related = List.copyOf(related);
      if (related.size() > MAX_RELATED) {
        throw new IllegalArgumentException(
            "related alerts were " + related.size() + " but must be at most " + MAX_RELATED);
      }
    }

    @Override
    public Severity severity() {
      return alert.severity();
    }
  }

  /**
   * That more alerts came than may be told one by one.
   *
   * @param tenant owner of the traffic
   * @param pattern what they are about
   * @param severity of the worst
   * @param count how many were held back, at least 1
   * @param since when the first of them was held back
   * @param period time over which the cap counts
   */
  record OfOverflow(
      String id,
      String threadId,
      String tenant,
      RiskPattern pattern,
      Severity severity,
      int count,
      Instant since,
      Duration period)
      implements Notification {}

  /**
   * That a sink has been switched off, because it refuses what it is sent.
   *
   * @param sink name of the sink in the settings
   * @param reason what it answered, in Privet's words
   * @param since when it was switched off
   */
  record OfDisabledSink(String id, String threadId, String sink, String reason, Instant since)
      implements Notification {
    @Override
    public Severity severity() {
      return Severity.HIGH;
    }
  }
}
