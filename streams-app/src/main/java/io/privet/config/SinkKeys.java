package io.privet.config;

import io.privet.model.Secret;
import io.privet.notify.SinkSettings;
import io.privet.notify.SinkSettings.PagerDuty.Region;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The settings {@code notify.sinks[].*}: those of every sink, and those of each type. */
final class SinkKeys {
  /** The types of sink. */
  enum Type {
    SLACK_WEBHOOK,
    SLACK_BOT,
    PAGERDUTY,
    ALERTMANAGER,
    WEBHOOK,
    OCSF_TOPIC,
    CONSOLE
  }

  /** Longest secret part of Standard Webhooks is 64 bytes, the shortest 24 (its specification). */
  private static final int MIN_WEBHOOK_SECRET = 24;

  /** Longer than a day without a new finding, no alert stays open by default. */
  private static final Duration RESOLVE_AFTER_DEFAULT = Duration.ofHours(24);

  static final Setting<String> NAME =
      Setting.required(
          key("name"),
          SettingTypes.KAFKA_NAME,
          "name",
          "Names the sink in routes, ledger, logs and metrics. With another name it begins anew.");
  static final Setting<Type> TYPE =
      Setting.required(key("type"), SettingTypes.choice(Type.class), "name", "What it is.");

  private static final Setting<Secret> WEBHOOK_URL =
      Setting.required(
          key("url"),
          AddressTypes.SECRET_ENDPOINT,
          "secret",
          "slack-webhook: address of the incoming webhook, as Slack shows it.");
  private static final Setting<Secret> TOKEN =
      Setting.required(
          key("token"),
          SettingTypes.secret(1),
          "secret",
          "slack-bot: token of the app, with the scope chat:write.");
  private static final Setting<String> CHANNEL =
      Setting.required(
          key("channel"),
          SettingTypes.TEXT,
          "name",
          "slack-bot: id of the channel, of which the app is a member.");
  private static final Setting<Secret> ROUTING_KEY =
      Setting.required(
          key("routing-key"),
          SettingTypes.secret(1),
          "secret",
          "pagerduty: integration key of an Events API v2 integration.");
  private static final Setting<Region> REGION =
      Setting.of(
          key("region"),
          SettingTypes.choice(Region.class),
          "name",
          Region.US,
          "pagerduty: where the account lives.");
  private static final Setting<URI> OTHER_URL =
      Setting.optional(
          key("url"),
          AddressTypes.ENDPOINT,
          "address",
          "pagerduty: another address in the place of the region's.");
  private static final Setting<URI> URL =
      Setting.required(
          key("url"),
          AddressTypes.ENDPOINT,
          "address",
          "alertmanager: the server, without the path of its API; webhook: whereto events are"
              + " posted.");
  private static final Setting<Duration> RESOLVE_AFTER =
      Setting.of(
          key("resolve-after"),
          SettingTypes.POSITIVE_DURATION,
          "wall clock",
          RESOLVE_AFTER_DEFAULT,
          "alertmanager: how long it takes an alert as going on that it hears nothing more of.");
  private static final Setting<Secret> SECRET =
      Setting.required(
          key("secret"),
          SettingTypes.secret(MIN_WEBHOOK_SECRET),
          "secret",
          "webhook: key of the signature, whsec_ and Base64 as in Standard Webhooks.");
  private static final Setting<String> TOPIC =
      Setting.required(
          key("topic"),
          SettingTypes.KAFKA_NAME,
          "name",
          "ocsf-topic: topic that the findings are written to.");

  private SinkKeys() {}

  /** All of them, in the order of the page; one key may stand there for several types. */
  static List<Setting<?>> all() {
    return List.of(
        NAME,
        TYPE,
        WEBHOOK_URL,
        TOKEN,
        CHANNEL,
        ROUTING_KEY,
        REGION,
        OTHER_URL,
        URL,
        RESOLVE_AFTER,
        SECRET,
        TOPIC);
  }

  /** The settings that a sink of a type has beside its name and its type. */
  static List<Setting<?>> of(Type type) {
    return switch (type) {
      case SLACK_WEBHOOK -> List.of(WEBHOOK_URL);
      case SLACK_BOT -> List.of(TOKEN, CHANNEL);
      case PAGERDUTY -> List.of(ROUTING_KEY, REGION, OTHER_URL);
      case ALERTMANAGER -> List.of(URL, RESOLVE_AFTER);
      case WEBHOOK -> List.of(URL, SECRET);
      case OCSF_TOPIC -> List.of(TOPIC);
      case CONSOLE -> List.of();
    };
  }

  /** The sink that an entry of the list describes, whose required values are all there. */
  static SinkSettings read(String entry, SettingValues values) {
    String name = values.get(NAME.of(entry));
    return switch (values.get(TYPE.of(entry))) {
      case SLACK_WEBHOOK -> new SinkSettings.SlackWebhook(name, values.get(WEBHOOK_URL.of(entry)));
      case SLACK_BOT ->
          new SinkSettings.SlackBot(
              name, values.get(TOKEN.of(entry)), values.get(CHANNEL.of(entry)));
      case PAGERDUTY ->
          new SinkSettings.PagerDuty(
              name,
              values.get(ROUTING_KEY.of(entry)),
              values.get(REGION.of(entry)),
              values.find(OTHER_URL.of(entry)));
      case ALERTMANAGER ->
          new SinkSettings.Alertmanager(
              name, values.get(URL.of(entry)), values.get(RESOLVE_AFTER.of(entry)));
      case WEBHOOK ->
          new SinkSettings.Webhook(name, values.get(URL.of(entry)), values.get(SECRET.of(entry)));
      case OCSF_TOPIC -> new SinkSettings.OcsfTopic(name, values.get(TOPIC.of(entry)));
      case CONSOLE -> new SinkSettings.Console(name);
    };
  }

  private static String key(String name) {
    return "notify.sinks[]." + name;
  }
}
