package io.privet.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

final class TelemetryTest {
  @Test
  void tellsItsVersionAndTheVirtualMachine() {
    try (Telemetry telemetry = new Telemetry("1.2.3", Optional.empty())) {
      String scrape = telemetry.scrape();

      assertTrue(scrape.contains("privet_build{version=\"1.2.3\"} 1"), scrape);
      assertTrue(scrape.contains("jvm_memory_used_bytes{"), scrape);
      assertTrue(scrape.contains("jvm_threads_live_threads "), scrape);
      assertTrue(scrape.contains("process_cpu_usage "), scrape);
    }
  }

  @Test
  void everyMeterHasTheNamesThatThePageTells() {
    try (Telemetry telemetry = new Telemetry("1.2.3", Optional.empty())) {
      for (PrivetMeter meter : PrivetMeter.values()) {
        register(meter, telemetry.registry());
      }

      String scrape = telemetry.scrape();
      for (PrivetMeter meter : PrivetMeter.values()) {
        String name = MetersPage.prometheusName(meter);
        assertTrue(scrape.contains("# TYPE " + name + " "), name + " in " + scrape);
      }
    }
  }

  @Test
  void leavesOutTagsBeyondTheirBoundAndWarnsOnce() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger logger = (Logger) LoggerFactory.getLogger(TagGuard.class);
    logger.addAppender(log);
    try (Telemetry telemetry = new Telemetry("1.2.3", Optional.empty())) {
      PrivetMetrics metrics = new PrivetMetrics(telemetry.registry());
      for (int i = 0; i < 20; i++) {
        metrics.keysEvicted("store-" + i, 1);
      }

      assertEquals(
          16, telemetry.registry().find(PrivetMeter.KEYS_EVICTED.meterName()).counters().size());
      assertEquals(
          List.of(
              "privet.keys.evicted has more than 16 values of store; what comes with others is not"
                  + " measured"),
          log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    } finally {
      logger.detachAppender(log);
    }
  }

  @Test
  void refusesAMeasurementWithoutItsTags() {
    assertThrows(IllegalArgumentException.class, () -> PrivetMeter.EVENTS.tagged("one"));
  }

  @Test
  void sendsToACollectorWhatWasMeasured() throws IOException, InterruptedException {
    BlockingQueue<String> bodies = new ArrayBlockingQueue<>(16);
    HttpServer collector =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    collector.createContext(
        "/v1/metrics",
        exchange -> {
          var unused =
              bodies.offer(
                  new String(
                      exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    collector.start();
    URI url = URI.create("http://localhost:" + collector.getAddress().getPort() + "/v1/metrics");
    try (Telemetry telemetry =
        new Telemetry("1.2.3", Optional.of(new Telemetry.Collector(url, Duration.ofMillis(200))))) {
      new PrivetMetrics(telemetry.registry()).sourceFault();

      String body = "";
      while (!body.contains("privet.source.faults")) {
        body = Objects.requireNonNull(bodies.poll(30, TimeUnit.SECONDS), "nothing came");
      }
      assertTrue(body.contains("service.version"), body);
    } finally {
      collector.stop(0);
    }
  }

  private static void register(PrivetMeter meter, MeterRegistry registry) {
    String[] values = Collections.nCopies(meter.tags().size(), "x").toArray(String[]::new);
    switch (meter.kind()) {
      case COUNTER ->
          Counter.builder(meter.meterName())
              .baseUnit(MetersPage.unit(meter))
              .tags(meter.tagged(values))
              .register(registry)
              .increment();
      case GAUGE ->
          Gauge.builder(meter.meterName(), () -> 1)
              .baseUnit(MetersPage.unit(meter))
              .tags(meter.tagged(values))
              .register(registry);
      case TIMER ->
          Timer.builder(meter.meterName())
              .tags(meter.tagged(values))
              .register(registry)
              .record(Duration.ofMillis(1));
    }
  }
}
