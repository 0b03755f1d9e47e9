package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.cli.Version;
import io.privet.config.Operation;
import io.privet.config.Settings;
import io.privet.config.SettingsException;
import io.privet.delivery.Deliverer;
import io.privet.delivery.Pacing;
import io.privet.metrics.PrivetMetrics;
import io.privet.metrics.Telemetry;
import io.privet.notify.sink.Sinks;
import io.privet.ops.HttpServers;
import io.privet.ops.MetricsRoute;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The delivery of notifications alone, until it is told to stop. */
@Command(
    name = "deliver",
    description =
        "Brings notifications to their sinks apart from the service, until it is stopped; run does so"
            + " too, and instances share the work. Exit status: 0 stopped, 1 failed, 2 unusable"
            + " settings.")
public final class DeliverCommand implements PrivetCommand {
  private static final Logger LOG = LoggerFactory.getLogger(DeliverCommand.class);

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settingsArgument.load();
    if (settings.notifications().sinks().isEmpty()) {
      throw new SettingsException(
          List.of("notify.sinks must name a sink: there is nobody to tell"));
    }
    Operation operation = settings.operation();
    Telemetry telemetry =
        new Telemetry(Version.text(), operation.collector().map(Service::collector));
    Registry registry = new Registry(new RegistrySettings(settings.schemaRegistry().values()));
    Deliverer deliverer = deliverer(settings, registry, new PrivetMetrics(telemetry.registry()));
    HttpServers servers =
        HttpServers.start(
            operation,
            routing -> new MetricsRoute(telemetry::scrape).register(routing),
            routing -> {});
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> end(List.of(deliverer, registry, servers, telemetry)), "stop"));
    deliverer.start();
    new CountDownLatch(1).await();
    return 0;
  }

  /** A deliverer to the sinks of the settings, as patient and as fast as they bear. */
  static Deliverer deliverer(Settings settings, Registry registry, PrivetMetrics metrics) {
    InstantSource clock = InstantSource.system();
    return new Deliverer(
        settings, Pacing.DEFAULT, sink -> Sinks.of(sink, clock), registry, metrics, clock);
  }

  /** Halts, because a Java process that a signal ends has another status than 0 otherwise. */
  private static void end(List<AutoCloseable> parts) {
    int status = 0;
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception e) { // the others are to be closed all the same
        LOG.error("Stopping failed", e);
        status = 1;
      }
    }
    LOG.info("Stopped");
    Runtime.getRuntime().halt(status);
  }
}
