package io.privet.delivery;

import io.privet.config.Settings;
import io.privet.metrics.PrivetMetrics;
import io.privet.notify.Notification;
import io.privet.notify.NotifySettings;
import io.privet.notify.Sink;
import io.privet.notify.SinkHosts;
import io.privet.notify.SinkSettings;
import io.privet.serde.Registry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the sinks of alerts: one lane for each, apart from the threads that detect. Instances of
 * the same application share the partitions of the history among them.
 */
public final class Deliverer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

  private final Settings settings;
  private final Clients clients;
  private final HttpTransport http;
  private final List<Lane> lanes;

  /**
   * A deliverer that has not started.
   *
   * @param sinks makes the sink of its settings
   * @param registry outlives this
   */
  public Deliverer(
      Settings settings,
      Pacing pacing,
      Function<SinkSettings, Sink> sinks,
      Registry registry,
      PrivetMetrics metrics,
      InstantSource clock) {
    this.settings = settings;
    NotifySettings notifications = settings.notifications();
    clients = new Clients(settings.kafka().values());
    http =
        new HttpTransport(
            new HttpRules(
                SinkHosts.of(notifications.sinks()),
                notifications.allowedHosts(),
                notifications.proxy(),
                pacing.connectTimeout(),
                pacing.deadline()));
    lanes =
        notifications.sinks().stream()
            .map(
                sink ->
                    new Lane(
                        parts(sink, pacing, sinks.apply(sink), registry, metrics, clock),
                        notice -> tellOthers(sink.name(), notice)))
            .toList();
    lanes.forEach(lane -> measure(lane, metrics, clock));
  }

  /**
   * Begins to deliver; without sinks there is nothing to do.
   *
   * @throws IllegalStateException when a topic is missing, or the topics that belong together have
   *     not equally many partitions
   */
  public void start() {
    if (lanes.isEmpty()) {
      return;
    }
    Settings.Topics topics = settings.topics();
    try (Admin admin = clients.admin()) {
      TopicShape.check(admin, List.of(topics.alertHistory(), topics.alerts(), topics.deliveries()));
    }
    LOG.info(
        "Notifications: {} to {}",
        settings.notifications().mode(),
        lanes.stream().map(Lane::sink).toList());
    lanes.forEach(Lane::start);
  }

  /** How each lane is, in the order of the settings. */
  public List<LaneHealth> health() {
    return lanes.stream().map(Lane::health).toList();
  }

  /** Ends all lanes at the same time, each within its deadline. */
  @Override
  public void close() {
    lanes.forEach(Lane::stop);
    lanes.forEach(Lane::close);
    http.close();
  }

  private LaneParts parts(
      SinkSettings sinkSettings,
      Pacing pacing,
      Sink sink,
      Registry registry,
      PrivetMetrics metrics,
      InstantSource clock) {
    return new LaneParts(
        sink,
        settings.notifications().outbox(sinkSettings),
        settings.notifications().tree(),
        pacing.rates().apply(sinkSettings),
        pacing.pauses(),
        settings.applicationId() + "-notify-" + sinkSettings.name(),
        settings.topics(),
        new Values<>(registry.alerts().deserializer()),
        registry.commands().deserializer(),
        registry.deliveries(),
        clients,
        http,
        metrics,
        clock);
  }

  private void tellOthers(String sink, Notification notice) {
    lanes.stream().filter(lane -> !lane.sink().equals(sink)).forEach(lane -> lane.tell(notice));
  }

  private static void measure(Lane lane, PrivetMetrics metrics, InstantSource clock) {
    metrics.outboxAge(
        lane.sink(),
        () ->
            lane.health()
                .oldestWaiting()
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L));
    for (LaneHealth.State state : LaneHealth.State.values()) {
      metrics.laneState(lane.sink(), state.name(), () -> lane.health().state() == state ? 1 : 0);
    }
  }
}
