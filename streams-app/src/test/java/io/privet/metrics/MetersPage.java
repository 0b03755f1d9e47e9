package io.privet.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.prometheusmetrics.PrometheusNamingConvention;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page {@code docs/metrics.md}, made from the meters themselves. */
final class MetersPage {
  private static final PrometheusNamingConvention PROMETHEUS = new PrometheusNamingConvention();

  private static final String INTRODUCTION =
      """
      # Metrics

      <!-- Made by MetersPage; CONTRIBUTING.md tells how to make it again. -->

      Read by Prometheus at `/metrics` of the ops port, and sent by OTLP where `metrics.otlp.url` names a collector
      ([operations.md](operations.md)). Names and tags are a contract. The first name is Micrometer's, which OTLP uses;
      the second is Prometheus'.

      Values of a tag come from a bounded set: settings, names in the code, versions. The number behind a tag is a guard:
      what comes with more values than that is not measured, and a warning says so once. No tag ever holds a principal, a
      text or an address.

      | meter | in Prometheus | kind | tags | meaning |
      |---|---|---|---|---|
      """;

  private static final String OTHERS =
      """

      The time to an alert begins at the timestamp of the record, not at the time that the event states: so it tells what
      Privet and Kafka need, lag included, and neither a producer's delays nor a backlog from last year distort it.

      Beside its own, Privet publishes Micrometer's meters of the Java virtual machine (`jvm.*`: memory, garbage
      collection, threads, classes), of the process (`process.*`, `system.cpu.*`), and every metric of Kafka Streams and
      of its clients (`kafka.*`).
      """;

  private MetersPage() {}

  /** The page, in Markdown. */
  static String markdown() {
    return INTRODUCTION
        + Arrays.stream(PrivetMeter.values()).map(MetersPage::row).collect(Collectors.joining())
        + OTHERS;
  }

  private static String row(PrivetMeter meter) {
    return "| `%s` | `%s` | %s%s | %s | %s |\n"
        .formatted(
            meter.meterName(),
            prometheusName(meter),
            meter.kind().name().toLowerCase(Locale.ROOT),
            meter.unit().isEmpty() ? "" : " of " + meter.unit(),
            meter.tags().stream()
                .map(tag -> "`%s` (%,d)".formatted(tag.key(), tag.maxValues()))
                .collect(Collectors.joining(", ")),
            meter.description());
  }

  /** The name in Prometheus' text format; that of a timer has {@code _count} and such behind it. */
  static String prometheusName(PrivetMeter meter) {
    return switch (meter.kind()) {
      case COUNTER ->
          PROMETHEUS.name(meter.meterName(), Meter.Type.COUNTER, unit(meter)) + "_total";
      case GAUGE -> PROMETHEUS.name(meter.meterName(), Meter.Type.GAUGE, unit(meter));
      case TIMER -> PROMETHEUS.name(meter.meterName(), Meter.Type.TIMER, unit(meter));
    };
  }

  /** The unit as Micrometer takes it: null for none. */
  static @Nullable String unit(PrivetMeter meter) {
    return meter.unit().isEmpty() ? null : meter.unit();
  }
}
