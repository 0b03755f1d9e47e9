package io.privet.embedded;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.privet.config.Settings;
import io.privet.delivery.Deliverer;
import io.privet.delivery.Pace;
import io.privet.delivery.Pacing;
import io.privet.metrics.PrivetMetrics;
import io.privet.notify.sink.Sinks;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A process that delivers and does nothing else, with small times so that a storm is short. */
public final class StormDeliverer {
  /** Faster than the fakes allow, so that they have to say so. */
  private static final Pacing FAST =
      new Pacing(
          sink -> new Pace.Rate(60, Duration.ofSeconds(1), 10),
          new Pace.Pauses(Duration.ofMillis(50), Duration.ofMillis(400), Duration.ofSeconds(2)),
          Duration.ofSeconds(1),
          Duration.ofMillis(600));

  private StormDeliverer() {}

  /**
   * Delivers until the process is told to stop.
   *
   * @param arguments the settings file
   */
  public static void main(String[] arguments) throws InterruptedException {
    Settings settings = Settings.load(Path.of(arguments[0]), Map.of());
    InstantSource clock = InstantSource.system();
    Registry registry = new Registry(new RegistrySettings(settings.schemaRegistry().values()));
    Deliverer deliverer =
        new Deliverer(
            settings,
            FAST,
            sink -> Sinks.of(sink, clock),
            registry,
            new PrivetMetrics(new SimpleMeterRegistry()),
            clock);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  deliverer.close();
                  registry.close();
                  Runtime.getRuntime().halt(0);
                }));
    deliverer.start();
    new CountDownLatch(1).await();
  }
}
