package io.privet.notify.sink;

import io.privet.notify.Sink;
import io.privet.notify.SinkSettings;
import java.net.URI;
import java.time.InstantSource;

/** The catalogue of sinks: one line for each kind. */
public final class Sinks {
  private static final URI PAGERDUTY_US = URI.create("https://events.pagerduty.com/v2/enqueue");
  private static final URI PAGERDUTY_EU = URI.create("https://events.eu.pagerduty.com/v2/enqueue");

  private Sinks() {}

  /**
   * The sink that settings describe.
   *
   * @param clock wall clock, for signatures and dates in answers
   */
  public static Sink of(SinkSettings settings, InstantSource clock) {
    HttpOutcomes outcomes = new HttpOutcomes(clock);
    return switch (settings) {
      case SinkSettings.SlackWebhook s -> new SlackWebhookSink(s.name(), s.url(), outcomes);
      case SinkSettings.SlackBot s ->
          new SlackBotSink(s.name(), s.token(), s.channel(), SlackBotSink.API, outcomes);
      case SinkSettings.PagerDuty s ->
          new PagerDutySink(s.name(), s.routingKey(), s.url().orElse(host(s.region())), outcomes);
      case SinkSettings.Alertmanager s ->
          new AlertmanagerSink(s.name(), s.url(), s.resolveAfter(), clock, outcomes);
      case SinkSettings.Webhook s ->
          new WebhookSink(s.name(), s.url(), new WebhookSignature(s.secret(), clock), outcomes);
      case SinkSettings.OcsfTopic s -> new OcsfTopicSink(s.name(), s.topic());
      case SinkSettings.Console s -> new ConsoleSink(s.name());
    };
  }

  private static URI host(SinkSettings.PagerDuty.Region region) {
    return switch (region) {
      case US -> PAGERDUTY_US;
      case EU -> PAGERDUTY_EU;
    };
  }
}
