package io.privet.delivery;

import io.privet.notify.SinkSettings;
import java.time.Duration;
import java.util.function.Function;

/**
 * How fast sinks are asked, and how patiently.
 *
 * @param rates the most that each sink is asked
 * @param pauses how long a sink is left alone after failures
 * @param connectTimeout longest time for a connection to come about
 * @param deadline longest time from the beginning of a request to the end of its answer
 */
public record Pacing(
    Function<SinkSettings, Pace.Rate> rates,
    Pace.Pauses pauses,
    Duration connectTimeout,
    Duration deadline) {
  /** What the services state, and what others bear without harm. */
  public static final Pacing DEFAULT =
      new Pacing(
          Pacing::documented, Pace.Pauses.DEFAULT, Duration.ofSeconds(5), Duration.ofSeconds(10));

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static Pace.Rate documented(SinkSettings sink) {
    return switch (sink) {
      // Slack, "Rate limits": one message a second for each webhook or channel
      case SinkSettings.SlackWebhook slack -> new Pace.Rate(1, SECOND, 1);
      case SinkSettings.SlackBot slack -> new Pace.Rate(1, SECOND, 1);
      // PagerDuty, "Events API v2": 120 events in any minute for each integration key
      case SinkSettings.PagerDuty pager -> new Pace.Rate(100, MINUTE, 20);
      case SinkSettings.Alertmanager server -> new Pace.Rate(10, SECOND, 10);
      case SinkSettings.Webhook server -> new Pace.Rate(10, SECOND, 10);
      case SinkSettings.OcsfTopic topic -> new Pace.Rate(1_000, SECOND, 1_000);
      case SinkSettings.Console console -> new Pace.Rate(1_000, SECOND, 1_000);
    };
  }
}
