package io.privet.metrics;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micrometer.registry.otlp.OtlpMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where measurements of this process go: kept to be read in Prometheus' text format, and sent by
 * OTLP where wanted. Measures the Java virtual machine by itself.
 */
public final class Telemetry implements AutoCloseable {
  /**
   * A collector that takes metrics by OTLP over HTTP.
   *
   * @param url address of its metrics endpoint, such as {@code http://localhost:4318/v1/metrics}
   * @param interval time between two sendings
   */
  public record Collector(URI url, Duration interval) {}

  private final CompositeMeterRegistry registries = new CompositeMeterRegistry();
  private final PrometheusMeterRegistry prometheus =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /** Measurements of a version of Privet. */
  public Telemetry(String version, Optional<Collector> collector) {
    TagGuard.install(registries);
    registries.add(prometheus);
    collector.ifPresent(
        each ->
            registries.add(
                new OtlpMeterRegistry(new CollectorConfig(each, version), Clock.SYSTEM)));
    List<MeterBinder> binders =
        List.of(
            new JvmMemoryMetrics(),
            collections,
            new JvmThreadMetrics(),
            new ClassLoaderMetrics(),
            new ProcessorMetrics(),
            new FileDescriptorMetrics(),
            new UptimeMetrics());
    binders.forEach(binder -> binder.bindTo(registries));
    Gauge.builder(PrivetMeter.BUILD.meterName(), () -> 1)
        .description(PrivetMeter.BUILD.description())
        .tags(PrivetMeter.BUILD.tagged(version))
        .register(registries);
  }

  /** Takes measurements. */
  public MeterRegistry registry() {
    return registries;
  }

  /** Everything measured, in Prometheus' text format. */
  public String scrape() {
    return prometheus.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registries.getRegistries().forEach(MeterRegistry::close);
    registries.close();
  }
}
