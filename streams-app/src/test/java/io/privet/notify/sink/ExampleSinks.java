package io.privet.notify.sink;

import io.privet.model.Secret;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** One sink of each kind, at a fixed time. */
final class ExampleSinks {
  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private ExampleSinks() {}

  static List<Sink> all() {
    return List.of(
        slack(), slackBot(), pagerDuty(), alertmanager(), webhook(), ocsfTopic(), console());
  }

  static Sink slack() {
    return of(
        new SinkSettings.SlackWebhook(
            "slack", Secret.of("https://hooks.slack.com/services/T1/B1/s3cret")));
  }

  static Sink slackBot() {
    return of(new SinkSettings.SlackBot("slack-bot", Secret.of("xoxb-s3cret"), "C1"));
  }

  static Sink pagerDuty() {
    return of(
        new SinkSettings.PagerDuty(
            "pagerduty",
            Secret.of("0123456789abcdef0123456789abcdef"),
            SinkSettings.PagerDuty.Region.EU,
            Optional.empty()));
  }

  static Sink alertmanager() {
    return of(
        new SinkSettings.Alertmanager(
            "alertmanager", URI.create("http://alertmanager:9093/"), Duration.ofHours(24)));
  }

  static Sink webhook() {
    return of(
        new SinkSettings.Webhook(
            "webhook",
            URI.create("https://receiver.example/privet"),
            Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));
  }

  static Sink ocsfTopic() {
    return of(new SinkSettings.OcsfTopic("ocsf", "privet.ocsf-findings"));
  }

  static Sink console() {
    return of(new SinkSettings.Console("console"));
  }

  /** What is sent, as text. */
  static String body(SinkRequest request) {
    return switch (request) {
      case SinkRequest.HttpPost post -> post.body();
      case SinkRequest.TopicRecord record -> record.value();
      case SinkRequest.ConsoleText text -> text.text();
    };
  }

  private static Sink of(SinkSettings settings) {
    return Sinks.of(settings, InstantSource.fixed(NOW));
  }
}
