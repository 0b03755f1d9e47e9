package io.privet.embedded;

import io.privet.cli.replay.Recording;
import io.privet.cli.replay.ReplayTotals;
import io.privet.cli.replay.Stages;
import io.privet.cli.service.Service;
import io.privet.config.BaselinesFile;
import io.privet.config.Settings;
import io.privet.extract.PrivacyKeys;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.Alert;
import io.privet.model.AuditEvent;
import io.privet.model.Baselines;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import io.privet.stream.StreamHealth;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** One run of the demo against a broker that is up. */
final class Demo {
  private static final String REGISTRY_URL = "mock://privet-demo";
  private static final Duration POLL = Duration.ofMillis(200);

  private final Path folder;
  private final Settings settings;
  private final String bootstrapServers;
  private final DemoAccess access;
  private final DemoConsole console;
  private final StopSignal stop;

  /**
   * A run that has not begun.
   *
   * @param folder for its files; exists and belongs to this run
   */
  Demo(
      Path folder, String bootstrapServers, DemoAccess access, DemoConsole console, StopSignal stop)
      throws IOException {
    this.folder = folder;
    this.bootstrapServers = bootstrapServers;
    this.access = access;
    this.console = console;
    this.stop = stop;
    settings = DemoSettings.write(folder, bootstrapServers, REGISTRY_URL, access.port());
    access.writeTokens(settings.operation().tokens().orElseThrow());
  }

  /** Shows the sample; goes on after its end until told to stop, unless {@code exitWhenDone}. */
  void run(boolean exitWhenDone) throws IOException, InterruptedException, ExecutionException {
    Recording recording =
        new Recording(Sample.unpackEvents(folder.resolve("sample")), new PrivetJsonAdapter());
    learn(recording);
    try (Admin admin = Admin.create(Map.copyOf(settings.kafka().values()));
        Registry registry =
            new Registry(new RegistrySettings(settings.schemaRegistry().values()))) {
      DemoTopics.create(admin, settings);
      try (TopicTail<Alert> alerts =
              new TopicTail<>(
                  bootstrapServers, settings.topics().alerts(), registry.alerts().deserializer());
          Service service = new Service(settings, Optional.of(access.oneTimeCode()))) {
        service.start();
        console.say("Console: " + access.address() + " (works once)");
        long events = send(recording);
        watch(alerts, service, new Backlog(admin, settings), events);
        if (stop.isRequested()) {
          return;
        }
        console.summarise();
        if (!exitWhenDone) {
          console.say("");
          console.say("Privet goes on watching Kafka at " + bootstrapServers + " until Ctrl-C.");
          watch(alerts, service);
        }
      }
    }
  }

  /** What owners have registered, and what is normal as learned from the recording, unlabelled. */
  private void learn(Recording recording) throws IOException, InterruptedException {
    Path registered = settings.reference().directory().orElseThrow();
    Sample.unpackReference(registered);
    Settings.Privacy privacy = settings.privacy();
    Stages stages =
        new Stages(
            new PrivacyKeys(privacy.partitionKey().bytes(), privacy.key()),
            privacy.principals().otherwise(),
            settings.thresholds(),
            settings.modes(),
            settings.alerting());
    Baselines baselines =
        stages.learn(
            recording, stages.reference(registered), new ReplayTotals(), console.briefly());
    BaselinesFile.write(settings.reference().baselines().orElseThrow(), baselines);
    console.say(
        String.format(
            Locale.ROOT,
            "Learned what is normal on %d models and %d data sets from the recording, unlabelled.",
            baselines.models().size(),
            baselines.datasets().size()));
  }

  private long send(Recording recording) throws IOException, InterruptedException {
    Set<String> principals = new HashSet<>();
    long[] events = {0};
    try (EventProducer producer = new EventProducer(bootstrapServers, REGISTRY_URL)) {
      recording.play(
          entry -> {
            for (AuditEvent event : entry.result().events()) {
              producer.send(event);
              principals.add(event.header().principal());
              events[0]++;
            }
          });
      producer.flush();
    }
    console.say(
        String.format(
            Locale.ROOT,
            "Sent %,d events of %,d principals as Avro to Kafka at %s.",
            events[0],
            principals.size(),
            bootstrapServers));
    console.say("");
    return events[0];
  }

  /** Shows alerts until everything that was sent is processed and every alert shown. */
  private void watch(TopicTail<Alert> alerts, Service service, Backlog backlog, long sent)
      throws ExecutionException, InterruptedException {
    boolean isDone = false;
    while (!isDone && !stop.isRequested()) {
      showNew(alerts, service);
      Backlog.Reading reading = backlog.read();
      isDone = reading.left() == 0 && alerts.isAtEnd();
      // All is processed only when its alerts are out, which come some hops after the events.
      console.processed(isDone ? sent : Math.min(sent - 1, sent - reading.sourceLeft()), sent);
    }
  }

  private void watch(TopicTail<Alert> alerts, Service service) {
    while (!stop.isRequested()) {
      showNew(alerts, service);
    }
  }

  private void showNew(TopicTail<Alert> alerts, Service service) {
    if (service.streams().health().state() == StreamHealth.State.FAILED) {
      throw new IllegalStateException("the stream stopped because of a bug; its log tells more");
    }
    alerts.poll(POLL).forEach(console::show);
  }
}
