package io.privet.cli.service;

import io.helidon.webserver.http.HttpRouting;
import io.privet.advise.MitigationIds;
import io.privet.cli.Version;
import io.privet.config.Settings;
import io.privet.delivery.LaneHealth;
import io.privet.detect.Detectors;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Alert;
import io.privet.model.Reference;
import io.privet.ops.Condition;
import io.privet.ops.access.Caller;
import io.privet.ops.access.Gate;
import io.privet.ops.access.OneTimeCode;
import io.privet.ops.access.SessionRoutes;
import io.privet.ops.access.TokenFile;
import io.privet.ops.api.AdoptionGauges;
import io.privet.ops.api.AlertIndex;
import io.privet.ops.api.Api;
import io.privet.ops.api.ApiParts;
import io.privet.ops.api.CommandBook;
import io.privet.ops.api.SinkState;
import io.privet.ops.api.Versions;
import io.privet.serde.Registry;
import io.privet.stream.TopicFollower;
import io.privet.stream.reference.LiveReference;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * The API of the service: what it tells is followed from the topics, what it is told goes there.
 */
final class ServiceApi implements AutoCloseable {
  private final CommandProducer producer;
  private final List<TopicFollower<?>> followers;
  private final Api api;

  /**
   * The API for those with a token of the file; nothing is followed yet.
   *
   * @param code stands for a token once; empty for none
   * @param lanes how the lanes of the sinks are
   * @param topology description of the topology
   * @param metrics is told what was adopted
   */
  ServiceApi(
      Settings settings,
      Path tokens,
      Optional<OneTimeCode> code,
      Registry registry,
      LiveReference reference,
      Supplier<List<Condition>> conditions,
      Supplier<List<LaneHealth>> lanes,
      String topology,
      PrivetMetrics metrics) {
    InstantSource clock = InstantSource.system();
    TokenFile file = TokenFile.open(tokens);
    Gate gate =
        new Gate(
            (secret, now) ->
                file.find(secret, now).map(token -> new Caller(token.name(), token.role())),
            clock);
    AlertIndex alerts = new AlertIndex();
    CommandBook commands = new CommandBook();
    MitigationIds mitigations = MitigationIds.load();
    new AdoptionGauges(mitigations, commands).register(metrics);
    producer = new CommandProducer(settings, registry);
    followers = followers(settings, registry, alerts, commands);
    api =
        new Api(
            gate,
            new SessionRoutes(gate, code),
            new ApiParts(
                alerts,
                commands,
                producer::send,
                titles(mitigations),
                Detectors.specs(),
                settings.modes(),
                settings.thresholds(),
                conditions,
                () -> lanes.get().stream().map(ServiceApi::sink).toList(),
                () -> versions(reference, clock),
                topology,
                settings.stated(),
                clock));
  }

  /** Begins to follow the topics. */
  void start() {
    followers.forEach(TopicFollower::start);
  }

  /** Adds the routes. */
  void register(HttpRouting.Builder routing) {
    api.register(routing);
  }

  @Override
  public void close() {
    followers.forEach(TopicFollower::close);
    producer.close();
  }

  private static List<TopicFollower<?>> followers(
      Settings settings, Registry registry, AlertIndex alerts, CommandBook commands) {
    Map<String, ?> kafka = settings.kafka().values();
    Settings.Topics topics = settings.topics();
    Deserializer<Alert> reader = registry.alerts().deserializer();
    return List.of(
        new TopicFollower<>(kafka, topics.alerts(), reader, alerts::put),
        new TopicFollower<>(
            kafka,
            topics.alertHistory(),
            reader,
            (id, state) -> {
              if (state != null) {
                alerts.remember(state);
              }
            }),
        new TopicFollower<>(
            kafka,
            topics.commands(),
            registry.commands().deserializer(),
            (id, command) -> {
              if (command != null) {
                commands.apply(command);
              }
            }));
  }

  private static SinkState sink(LaneHealth lane) {
    return new SinkState(
        lane.sink(),
        lane.state().name(),
        lane.lastSuccess(),
        lane.oldestWaiting(),
        lane.reason(),
        lane.since());
  }

  private static Map<String, String> titles(MitigationIds mitigations) {
    Map<String, String> titles = new LinkedHashMap<>();
    mitigations.all().forEach(id -> titles.put(id, mitigations.title(id).orElseThrow()));
    return titles;
  }

  private static Versions versions(LiveReference reference, InstantSource clock) {
    Reference inForce = reference.at(clock.millis());
    return new Versions(
        Version.text(),
        Runtime.version().toString(),
        reference.version(),
        inForce.baselines().version());
  }
}
