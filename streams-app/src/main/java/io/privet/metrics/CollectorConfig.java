package io.privet.metrics;

import io.micrometer.registry.otlp.OtlpConfig;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How metrics are sent to a collector; nothing is read from the environment. */
record CollectorConfig(Telemetry.Collector collector, String version) implements OtlpConfig {
  @Override
  public @Nullable String get(String key) {
    return null;
  }

  @Override
  public String url() {
    return collector.url().toString();
  }

  @Override
  public Duration step() {
    return collector.interval();
  }

  @Override
  public Map<String, String> resourceAttributes() {
    return Map.of("service.name", "privet", "service.version", version);
  }
}
