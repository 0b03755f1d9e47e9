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
  SLACK(new SinkSettings.SlackWebhook("slack", secret("https://hooks.slack.com/services/T0/B0/X"))),
  SLACK_BOT(new SinkSettings.SlackBot("slack-bot", secret("xoxb-placeholder"), "C0123456789")),
  PAGERDUTY(
      new SinkSettings.PagerDuty(
          "pagerduty", secret("0".repeat(32)), SinkSettings.PagerDuty.Region.US, Optional.empty())),
  ALERTMANAGER(
      new SinkSettings.Alertmanager(
          "alertmanager", URI.create("http://alertmanager:9093"), Duration.ofHours(24))),
  WEBHOOK(
      new SinkSettings.Webhook(
          "webhook", URI.create("https://receiver.example/privet"), secret("placeholder"))),
  OCSF(new SinkSettings.OcsfTopic("ocsf", "privet.ocsf-findings")),
  CONSOLE(new SinkSettings.Console("console"));

  private final SinkSettings settings;

  PreviewSink(SinkSettings settings) {
    this.settings = settings;
  }

  SinkSettings settings() {
    return settings;
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

  private static Secret secret(String text) {
    return Secret.of(text);
  }
}
