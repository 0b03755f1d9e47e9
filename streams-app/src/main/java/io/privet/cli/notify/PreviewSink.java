package io.privet.cli.notify;

import io.privet.model.Secret;
import io.privet.notify.SinkSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of sink with placeholders for addresses and credentials. */
enum PreviewSink {
  SLACK,
  SLACK_BOT,
  PAGERDUTY,
  ALERTMANAGER,
  WEBHOOK,
  OCSF,
  CONSOLE;

  SinkSettings settings() {
    return switch (this) {
      case SLACK ->
          new SinkSettings.SlackWebhook(
              toString(), Secret.of("https://hooks.slack.com/services/T0/B0/X"));
      case SLACK_BOT ->
          new SinkSettings.SlackBot(toString(), Secret.of("xoxb-placeholder"), "C0123456789");
      case PAGERDUTY ->
          new SinkSettings.PagerDuty(
              toString(),
              Secret.of("0".repeat(32)),
              SinkSettings.PagerDuty.Region.US,
              Optional.empty());
      case ALERTMANAGER ->
          new SinkSettings.Alertmanager(
              toString(), URI.create("http://alertmanager:9093"), Duration.ofHours(24));
      case WEBHOOK ->
          new SinkSettings.Webhook(
              toString(), URI.create("https://receiver.example/privet"), Secret.of("placeholder"));
      case OCSF -> new SinkSettings.OcsfTopic(toString(), "privet.ocsf-findings");
      case CONSOLE -> new SinkSettings.Console(toString());
    };
  }

  /** The kind of a name as the command line has it; empty for an unknown one. */
  static Optional<PreviewSink> of(String text) {
    String name = text.equals("slack-webhook") ? "slack" : text;
    return Arrays.stream(values()).filter(sink -> sink.toString().equals(name)).findFirst();
  }

  /** {@code slack-bot}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
