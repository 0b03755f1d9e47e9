package io.privet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.RiskCategory;
import io.privet.model.RiskPattern;
import io.privet.model.Secret;
import io.privet.model.Severity;
import io.privet.notify.AlertMatcher;
import io.privet.notify.Caps;
import io.privet.notify.GroupBy;
import io.privet.notify.NotifyMode;
import io.privet.notify.NotifySettings;
import io.privet.notify.Route;
import io.privet.notify.RoutingTree;
import io.privet.notify.SinkSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotifySectionTest {
  private static final String REQUIRED =
      """
      kafka.bootstrap.servers: localhost:9092
      schema.registry.url: http://localhost:8081
      privacy:
        key: 0123456789abcdef0123456789abcdef
        partition-key: 0123456789abcdef0123456789abcdef
      """;
  private static final String TWO_SINKS =
      """
      notify.sinks:
        - {name: pager, type: pagerduty, routing-key: R0UT1NG}
        - {name: team, type: console}
      """;

  @TempDir private Path folder;

  @Test
  void standsInShadowWithoutSinksWhereNothingIsSaid() throws IOException {
    NotifySettings settings = load("");

    assertEquals(
        new NotifySettings(
            NotifyMode.SHADOW,
            Duration.ofHours(1),
            new Caps(20, 60, Duration.ofMinutes(10)),
            Optional.empty(),
            RoutingTree.toAll(List.of()),
            List.of(),
            Set.of(),
            Optional.empty()),
        settings);
  }

  @Test
  void readsEverySinkByItsType() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "R0UT1NG\n");

    NotifySettings settings =
        load(
            """
            notify.sinks:
              - {name: hook, type: slack-webhook, url: "https://hooks.slack.com/services/T/B/X"}
              - {name: bot, type: slack-bot, token: xoxb-1, channel: C01}
              - {name: pager, type: pagerduty, routing-key: "file:%s", region: eu}
              - {name: am, type: alertmanager, url: "https://alerts.example:9093", resolve-after: 6h}
              - {name: web, type: webhook, url: "https://in.example/x", secret: whsec_0123456789abcdef01}
              - {name: lake, type: ocsf-topic, topic: ocsf}
              - {name: here, type: console}
            """
                .formatted(key));

    assertEquals(
        List.of(
            new SinkSettings.SlackWebhook(
                "hook", Secret.of("https://hooks.slack.com/services/T/B/X")),
            new SinkSettings.SlackBot("bot", Secret.of("xoxb-1"), "C01"),
            new SinkSettings.PagerDuty(
                "pager", Secret.of("R0UT1NG"), SinkSettings.PagerDuty.Region.EU, Optional.empty()),
            new SinkSettings.Alertmanager(
                "am", URI.create("https://alerts.example:9093"), Duration.ofHours(6)),
            new SinkSettings.Webhook(
                "web", URI.create("https://in.example/x"), Secret.of("whsec_0123456789abcdef01")),
            new SinkSettings.OcsfTopic("lake", "ocsf"),
            new SinkSettings.Console("here")),
        settings.sinks());
    assertEquals(
        RoutingTree.toAll(List.of("hook", "bot", "pager", "am", "web", "lake", "here")),
        settings.tree());
  }

  @Test
  void printsNoSecret() throws IOException {
    assertFalse(load(TWO_SINKS).toString().contains("R0UT1NG"));
  }

  @Test
  void readsATreeInWhichChildrenTakeWhatTheyDoNotSay() throws IOException {
    NotifySettings settings =
        load(
            TWO_SINKS
                + """
                notify.routes:
                  - severity: high
                    sinks: [pager]
                    group-by: tenant
                    group-wait: 30s
                    continue: true
                    routes:
                      - {pattern: "P01, p07", tenant: acme, repeat-interval: 0s}
                      - {category: [data-management], owner: privacy officer, sinks: team}
                  - {model: churn, dataset: patients}
                """);

    Route.Timing outer =
        new Route.Timing(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(4));
    assertEquals(
        new RoutingTree(
            List.of(
                new Route(
                    "notify.routes[0]",
                    AlertMatcher.atLeast(Severity.HIGH),
                    List.of("pager"),
                    true,
                    GroupBy.TENANT,
                    outer,
                    List.of(
                        new Route(
                            "notify.routes[0].routes[0]",
                            new AlertMatcher(
                                Set.of("acme"),
                                Set.of(RiskPattern.P01, RiskPattern.P07),
                                Set.of(),
                                Severity.INFO,
                                Set.of(),
                                Set.of(),
                                Set.of()),
                            List.of("pager"),
                            false,
                            GroupBy.TENANT,
                            new Route.Timing(
                                Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ZERO),
                            List.of()),
                        new Route(
                            "notify.routes[0].routes[1]",
                            new AlertMatcher(
                                Set.of(),
                                Set.of(),
                                Set.of(RiskCategory.DATA_MANAGEMENT),
                                Severity.INFO,
                                Set.of(),
                                Set.of(),
                                Set.of("privacy officer")),
                            List.of("team"),
                            false,
                            GroupBy.TENANT,
                            outer,
                            List.of()))),
                new Route(
                    "notify.routes[1]",
                    new AlertMatcher(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Severity.INFO,
                        Set.of("churn"),
                        Set.of("patients"),
                        Set.of()),
                    List.of("pager", "team"),
                    false,
                    GroupBy.SUBJECT,
                    Route.Timing.DEFAULT,
                    List.of()))),
        settings.tree());
  }

  @Test
  void readsModeCapsHostsAndProxy() throws IOException {
    NotifySettings settings =
        load(
            """
            notify:
              mode: live
              max-age: 2h
              caps: {per-pattern: 5, per-tenant: 9, period: 1h}
              allowed-hosts: [Hooks.Slack.com, events.pagerduty.com]
              proxy: proxy.inner:3128
              console-url: https://privet.example/
            """);

    assertEquals(NotifyMode.LIVE, settings.mode());
    assertEquals(Duration.ofHours(2), settings.maxAge());
    assertEquals(new Caps(5, 9, Duration.ofHours(1)), settings.caps());
    assertEquals(Set.of("hooks.slack.com", "events.pagerduty.com"), settings.allowedHosts());
    assertEquals(
        Optional.of(InetSocketAddress.createUnresolved("proxy.inner", 3128)), settings.proxy());
    assertEquals(Optional.of("https://privet.example"), settings.consoleUrl());
  }

  @Test
  void letsTheEnvironmentGiveAndOverrideWhatASinkNeeds() throws IOException {
    NotifySettings settings =
        load(
            TWO_SINKS,
            Map.of("PRIVET_NOTIFY_MODE", "live", "PRIVET_NOTIFY_SINKS_0_ROUTING_KEY", "another"));

    assertEquals(NotifyMode.LIVE, settings.mode());
    assertEquals(
        new SinkSettings.PagerDuty(
            "pager", Secret.of("another"), SinkSettings.PagerDuty.Region.US, Optional.empty()),
        settings.sinks().getFirst());
  }

  @Test
  void tellsAllThatIsWrongAtOnceWithWhatWasMeant() {
    assertEquals(
        List.of(
            "notify.max-aged is no setting; the nearest is notify.max-age",
            "notify.sinks[0].token is no setting of a sink of type pagerduty; the nearest is"
                + " notify.sinks[0].type",
            "notify.routes[0].patern is no setting of a route; the nearest is"
                + " notify.routes[0].pattern",
            "notify.sinks[0].routing-key is missing but must be a secret of at least 1 bytes, or"
                + " file: and the path of a file with one",
            "notify.sinks[1].type was 'slak-bot' but must be one of slack-webhook, slack-bot,"
                + " pagerduty, alertmanager, webhook, ocsf-topic, console",
            "notify.sinks[2].url must be an https URL (http only on this machine), or file: and"
                + " the path of a file with one",
            "notify.sinks[3].name was 'team' but must be another than those before",
            "notify.routes[0].sinks names 'pagr', which is no sink; the nearest is pager",
            "notify.routes[0].routes[0].owner names 'privacy-oficer', which is no role; the nearest"
                + " is privacy-officer",
            "notify.routes[0].routes[0].pattern names 'P77', which is no pattern; the nearest is"
                + " P07"),
        problems(
            """
            notify:
              max-aged: 1h
              sinks:
                - {name: pager, type: pagerduty, token: x}
                - {name: chat, type: slak-bot}
                - {name: team, type: slack-webhook, url: "http://hooks.slack.com/x"}
                - {name: team, type: console}
              routes:
                - patern: P01
                  sinks: pagr
                  routes:
                    - {pattern: P77, owner: privacy-oficer}
            """));
  }

  @Test
  void refusesASinkThatLiesAtNoAllowedHost() {
    assertEquals(
        List.of("notify.allowed-hosts must name the host of sink web too, or be left out"),
        problems(
            """
            notify:
              allowed-hosts: hooks.slack.com
              sinks:
                - {name: web, type: webhook, url: "https://in.example", secret: 0123456789abcdef01234567}
            """));
  }

  private NotifySettings load(String yaml) throws IOException {
    return load(yaml, Map.of());
  }

  private NotifySettings load(String yaml, Map<String, String> environment) throws IOException {
    Path file = Files.writeString(folder.resolve("privet.yaml"), REQUIRED + yaml);
    return Settings.load(file, environment).notifications();
  }

  private List<String> problems(String yaml) {
    return assertThrows(SettingsException.class, () -> load(yaml)).problems();
  }
}
