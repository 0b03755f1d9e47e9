package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.config.Settings;
import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A deliverer in a process of its own, which is killed again and again, against services that
 * refuse, fail, break off and do not answer. {@code -Dprivet.storm.seconds=600} lets it last.
 */
@Timeout(900)
final class StormOnBrokerTest {
  private static final Duration STORM =
      Duration.ofSeconds(Integer.getInteger("privet.storm.seconds", 20));
  private static final int ALERTS = 12 * (int) STORM.toSeconds();
  private static final Duration STEP = Duration.ofMillis(40);
  private static final int PARTITIONS = 2;
  private static final int FAULT_PERCENT = 35;
  private static final int FEWEST_KILLS = 3;

  /** The most attempts that a process makes before it is killed. */
  private static final int MOST_ATTEMPTS = 40;

  private static final List<String> SINKS = List.of("slack", "pager", "hook");
  private static final Pattern STATE = Pattern.compile("(storm-\\d+) state (\\d+)");

  /** An alert state as a message names it. */
  private record Told(String alertId, int revision) {}

  @TempDir private Path folder;

  private final Map<String, Delivery> ledger = new LinkedHashMap<>();
  private final StormAlerts alerts = new StormAlerts(11, ALERTS);
  private final List<Alert> history = new ArrayList<>();
  private int kills;

  @Test
  void everyStateArrivesInOrderThoughTheDelivererIsKilled() throws Exception {
    InstantSource clock = InstantSource.system();
    Weather weather = new Weather(5, FAULT_PERCENT);
    Duration second = Duration.ofSeconds(1);
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
        RegistryStandIn registryServer = new RegistryStandIn();
        FakeSlack slack = new FakeSlack(new FakeService.Limit(30, second), weather, clock);
        FakePagerDuty pager = new FakePagerDuty(new FakeService.Limit(30, second), weather, clock);
        FakeWebhook hook = new FakeWebhook(new FakeService.Limit(50, second), weather, clock)) {
      Settings settings =
          settings(
              kafka.bootstrapServers(),
              registryServer.url(),
              slack.url(FakeSlack.WEBHOOK),
              pager.url("/v2/enqueue"),
              hook.url("/events"));
      createTopics(kafka.bootstrapServers(), settings);
      try (Registry registry =
              new Registry(new RegistrySettings(settings.schemaRegistry().values()));
          TopicTail<Delivery> tail =
              new TopicTail<>(
                  kafka.bootstrapServers(),
                  settings.topics().deliveries(),
                  registry.deliveries().deserializer());
          KafkaProducer<String, Alert> producer =
              new KafkaProducer<>(
                  Map.of("bootstrap.servers", kafka.bootstrapServers()),
                  new StringSerializer(),
                  registry.alerts().serializer());
          StormProcess deliverer =
              new StormProcess(folder.resolve("privet.yaml"), folder.resolve("deliverer.log"))) {
        storm(settings, producer, tail, deliverer);
        weather.calmDown();
        while (!isEverythingDecided()) {
          var unused = read(tail, STEP);
          assertTrue(deliverer.isAlive(), this::log);
        }
        assertEquals(0, deliverer.stop(), this::log);
        check(slack, pager, hook);
      }
    }
  }

  private void storm(
      Settings settings,
      KafkaProducer<String, Alert> producer,
      TopicTail<Delivery> tail,
      StormProcess deliverer)
      throws Exception {
    SplittableRandom random = new SplittableRandom(3);
    Instant end = Instant.now().plus(STORM);
    int untilKill = random.nextInt(MOST_ATTEMPTS);
    while (Instant.now().isBefore(end) || kills < FEWEST_KILLS) {
      Alert alert = alerts.next(Instant.now());
      history.add(alert);
      int partition = Math.floorMod(alert.tenant().hashCode(), PARTITIONS);
      for (String topic : List.of(settings.topics().alerts(), settings.topics().alertHistory())) {
        var unused = producer.send(new ProducerRecord<>(topic, partition, alert.alertId(), alert));
      }
      untilKill -= read(tail, STEP);
      assertTrue(deliverer.isAlive(), this::log);
      if (untilKill < 0) {
        deliverer.killAndRestart();
        kills++;
        var unused = read(tail, Duration.ZERO);
        untilKill = random.nextInt(MOST_ATTEMPTS);
      }
    }
    producer.flush();
  }

  /** Reads what has come into the ledger; returns how many attempts it tells of. */
  private int read(TopicTail<Delivery> tail, Duration wait) {
    int attempts = 0;
    for (Delivery entry : tail.poll(wait)) {
      ledger.remove(entry.notificationId());
      ledger.put(entry.notificationId(), entry);
      attempts += entry.attempts() > 0 ? 1 : 0;
    }
    return attempts;
  }

  /** Whether every alert state has an entry for every sink that is the last word. */
  private boolean isEverythingDecided() {
    long decided =
        ledger.values().stream()
            .filter(entry -> entry.state().isDecided())
            .filter(entry -> entry.subject().offset() >= 0)
            .count();
    return decided == (long) history.size() * SINKS.size();
  }

  private void check(FakeSlack slack, FakePagerDuty pager, FakeWebhook hook) {
    assertEquals(List.of(), slack.refusals());
    assertEquals(List.of(), pager.refusals());
    List<Told> slackTold =
        slack.messages().stream().map(message -> told(message.path("text").asText())).toList();
    List<Told> hookTold = hook.taken().stream().map(event -> told(event.body())).toList();
    int slackDuplicates = slackTold.size() - new HashSet<>(slackTold).size();
    int hookDuplicates = hookTold.size() - new HashSet<>(hookTold).size();
    assertInOrder(slackTold);
    assertInOrder(hookTold);
    assertNewestTold("slack", new HashSet<>(slackTold));
    assertNewestTold("hook", new HashSet<>(hookTold));
    assertTrue(slackDuplicates <= kills, () -> slackDuplicates + " duplicates");
    int incidents = checkIncidents(pager);
    System.out.printf(
        "storm: %d alerts, %d states, %d kills; slack %d messages, %d of them again, %d too fast;"
            + " pagerduty %d events, %d incidents, none merged or twice, %d too fast;"
            + " webhook %d events, %d of them again; faults: slack %s, pagerduty %s, webhook %s%n",
        alerts.newest().size(),
        history.size(),
        kills,
        slackTold.size(),
        slackDuplicates,
        slack.overLimit(),
        pager.taken().size(),
        incidents,
        pager.overLimit(),
        hookTold.size(),
        hookDuplicates,
        slack.events(),
        pager.events(),
        hook.events());
  }

  private static void assertInOrder(List<Told> told) {
    Map<String, Integer> last = new HashMap<>();
    for (Told state : told) {
      Integer before = last.put(state.alertId(), state.revision());
      assertTrue(before == null || before <= state.revision(), () -> state + " came too late");
    }
  }

  /** The newest state of each alert was told, or the sink never heard of the alert. */
  private void assertNewestTold(String sink, Set<Told> told) {
    Set<DeliveryState> ends =
        EnumSet.of(DeliveryState.DELIVERED, DeliveryState.RELATED, DeliveryState.NEVER_TOLD);
    alerts
        .newest()
        .forEach(
            (alertId, alert) -> {
              Delivery last =
                  ledger.values().stream()
                      .filter(entry -> entry.sink().equals(sink))
                      .filter(entry -> entry.subject().alertId().equals(alertId))
                      .filter(entry -> entry.subject().revision() == alert.revision())
                      .findFirst()
                      .orElseThrow();
              assertTrue(ends.contains(last.state()), () -> sink + ": " + last);
              switch (last.state()) {
                case DELIVERED ->
                    assertTrue(told.contains(new Told(alertId, alert.revision())), alertId);
                case NEVER_TOLD -> assertTrue(isOverOrUnknown(alertId, told), alertId);
                default -> {}
              }
            });
  }

  /** Whether a sink was told that an alert is over, or nothing of it. */
  private boolean isOverOrUnknown(String alertId, Set<Told> told) {
    return history.stream()
        .filter(state -> state.alertId().equals(alertId))
        .filter(state -> told.contains(new Told(alertId, state.revision())))
        .reduce((earlier, later) -> later)
        .map(state -> state.status() == AlertStatus.RESOLVED)
        .orElse(true);
  }

  /** Follows the incidents; returns how many there were. */
  private int checkIncidents(FakePagerDuty pager) {
    Map<String, String> groupOf = new HashMap<>();
    Set<String> openGroups = new TreeSet<>();
    int incidents = 0;
    for (FakePagerDuty.Event event : pager.taken()) {
      switch (event.effect()) {
        case OPENED -> {
          String group = group(event);
          incidents++;
          assertTrue(openGroups.add(group), () -> "opened twice: " + group);
          String before = groupOf.put(event.dedupKey(), group);
          assertTrue(before == null || before.equals(group), () -> "merged: " + group);
        }
        case APPENDED ->
            assertEquals(groupOf.get(event.dedupKey()), group(event), "unrelated alerts merged");
        case RESOLVED -> openGroups.remove(groupOf.get(event.dedupKey()));
        case ACKNOWLEDGED, IGNORED -> {}
      }
    }
    return incidents;
  }

  private String group(FakePagerDuty.Event event) {
    Told lead = told(event.body().path("payload").path("summary").asText());
    Alert alert = Objects.requireNonNull(alerts.newest().get(lead.alertId()));
    return alert.tenant() + " " + alert.scopeKey();
  }

  private static Told told(String text) {
    Matcher matcher = STATE.matcher(text);
    assertTrue(matcher.find(), text);
    return new Told(matcher.group(1), Integer.parseInt(matcher.group(2)));
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("deliverer.log"));
    } catch (IOException e) {
      return "no log";
    }
  }

  private static void createTopics(String bootstrapServers, Settings settings) throws Exception {
    Settings.Topics topics = settings.topics();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(topics.alerts(), PARTITIONS, (short) 1),
                  new NewTopic(topics.alertHistory(), PARTITIONS, (short) 1),
                  new NewTopic(topics.deliveries(), PARTITIONS, (short) 1),
                  new NewTopic(topics.commands(), 1, (short) 1)))
          .all()
          .get();
    }
  }

  private Settings settings(
      String bootstrapServers, String registry, String slack, String pager, String hook)
      throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("privet.yaml"),
            """
            state-directory: '%s'
            kafka:
              bootstrap.servers: %s
              # Who comes back under the same name goes on at once.
              consumer.group.instance.id: storm
            schema.registry:
              url: %s
            sources:
              - topic: gateway-log
                format: privet-json
            privacy:
              principals: plain
              key: test-key-that-everybody-knows-0001
              partition-key: test-key-that-everybody-knows-0002
            notify:
              mode: live
              allowed-hosts: [127.0.0.1]
              caps: {per-pattern: 10000, per-tenant: 10000}
              sinks:
                - name: slack
                  type: slack-webhook
                  url: %s
                - name: pager
                  type: pagerduty
                  routing-key: 0123456789abcdef0123456789abcdef
                  url: %s
                - name: hook
                  type: webhook
                  url: %s
                  secret: whsec_dGVzdC1rZXktdGhhdC1ldmVyeWJvZHkta25vd3M=
              routes:
                - sinks: [slack, pager, hook]
                  group-wait: 200ms
                  group-interval: 500ms
                  repeat-interval: 0s
            """
                .formatted(
                    folder.resolve("state"), bootstrapServers, registry, slack, pager, hook));
    return Settings.load(file, Map.of());
  }
}
