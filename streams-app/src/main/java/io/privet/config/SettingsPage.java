package io.privet.config;

import java.util.List;
import java.util.stream.Collectors;

/** The page {@code docs/settings.md}, made from the settings themselves. */
public final class SettingsPage {
  private static final String INTRODUCTION =
      """
      # Settings

      <!-- Made by SettingsPage; CONTRIBUTING.md tells how to make it again. -->

      `privet run --config FILE` reads its settings from a YAML file; [examples/privet.yaml](examples/privet.yaml) is a
      complete one. Keys may be nested or written with dots: `ingest: {max-age: 30d}` is `ingest.max-age: 30d`.

      - An environment variable overrides the file: `PRIVET_INGEST_MAX_AGE` for `ingest.max-age`. A blank one does not.
        The entries of `sources` and `notify.sinks` are numbered from 0: `PRIVET_SOURCES_0_TOPIC`,
        `PRIVET_NOTIFY_SINKS_1_ROUTING_KEY`. Routes stand in the file alone.
      - `sources[]` stands for each entry of a list of sections. Names stand with commas between;
        in `notify` also as a list of YAML: `sinks: [pager, slack]`.
      - What is unknown or wrong ends the start with status 2. All problems are listed at once, and for an unknown key
        the nearest known one.
      - Durations are a number with `ms`, `s`, `m`, `h` or `d`, or the ISO-8601 form `PT10M`. Sizes are a number with `B`,
        `KiB`, `MiB` or `GiB`. *Event time* is the time that the records state, not that of the clock.
      - Secrets are never printed. Instead of the secret itself, `file:` and a path name a file that holds it, as
        container platforms mount them: `file:/run/secrets/privet-key`. Line breaks at its end do not count.

      """;

  private SettingsPage() {}

  /** The page, in Markdown. */
  public static String markdown() {
    return INTRODUCTION
        + table(KnownSettings.all())
        + clients()
        + notifications()
        + "\n## Health, metrics and API\n\n"
        + table(OperationSettings.all())
        + "\n## Weights of the score\n\n"
        + table(ScoreSettings.all())
        + "\n## Modes and thresholds of detectors\n\n"
        + table(ThresholdSettings.all());
  }

  private static String clients() {
    String reserved =
        ClientSection.KAFKA.reserved().keySet().stream()
            .sorted()
            .map(name -> "`" + name + "`")
            .collect(Collectors.joining(", "));
    return """
    | `kafka.*` | text | | Any other property of Kafka's clients and of Kafka Streams, under its own name: \
    `kafka.security.protocol`. Kafka's configuration providers serve for its secrets. Left to Privet: %s. |
    | `schema.registry.*` | text | | Any other property of Confluent's registry client and serializers, under its \
    own name: `schema.registry.basic.auth.user.info`. Bearer tokens must be static; this client cannot fetch them. |
    """
        .formatted(reserved);
  }

  private static String notifications() {
    return """

        ## Notifications

        [routing.md](routing.md) tells how they work.

        """
        + table(NotifyKeys.all())
        + """

        A sink has a name, a type, and the settings of its type:

        """
        + table(SinkKeys.all())
        + """

        A route matches when all that it asks for does. Its own routes, `notify.routes[].routes[]`, have the same
        settings, %d deep at most; the first of them that matches is taken in its place.

        """
            .formatted(RouteEntry.MAX_DEPTH)
        + table(RouteKeys.all());
  }

  private static String table(List<Setting<?>> settings) {
    return "| setting | value | default | meaning |\n|---|---|---|---|\n"
        + settings.stream().map(SettingsPage::row).collect(Collectors.joining());
  }

  private static <T> String row(Setting<T> setting) {
    String absent = setting.required() ? "**required**" : "none";
    return "| `%s` | %s: %s | %s | %s |\n"
        .formatted(
            setting.key(),
            setting.unit(),
            setting.type().expected(),
            setting
                .defaultValue()
                .map(value -> "`" + setting.type().format().apply(value) + "`")
                .orElse(absent),
            setting.description());
  }
}
