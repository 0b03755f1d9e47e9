package io.privet.detect.source;

import io.privet.detect.DetectorModes;
import io.privet.detect.ThresholdValues;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.SourcePosition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A watch that is told of one source by one task, every half minute. */
final class WatchRun {
  static final String SOURCE = "gateway-log";
  static final Duration TICK = Duration.ofSeconds(30);

  private final SourceWatch watch;
  private @Nullable WatchedSource source;
  private Instant now = Instant.parse("2026-03-02T08:00:00Z");
  private int reports;

  WatchRun() {
    this(DetectorModes.DEFAULTS);
  }

  WatchRun(DetectorModes modes) {
    watch = new SourceWatch(ThresholdValues.DEFAULTS, modes);
  }

  Instant now() {
    return now;
  }

  WatchedSource source() {
    return Objects.requireNonNull(source);
  }

  /** Nobody reads for a while. */
  void restart(Duration pause) {
    now = now.plus(pause);
  }

  /** Nothing comes for a while. */
  List<Finding> quiet(Duration duration) {
    return during(duration, true, List.of());
  }

  /** Nothing comes of what is looked at while old records are read. */
  List<Finding> backlog(Duration duration) {
    return during(duration, false, List.of());
  }

  /** Calls of models by tenant acme, a few of each in every report. */
  List<Finding> calls(Duration duration, String... models) {
    return during(duration, true, Stream.of(models).map(model -> flow(model, 4, 0)).toList());
  }

  /** Calls of a model of which some lack everything that could be missing. */
  List<Finding> calls(Duration duration, int events, int missing) {
    return during(duration, true, List.of(flow("chat", events, missing)));
  }

  /** A report of one task, for a while. */
  List<Finding> during(Duration duration, boolean isCurrent, List<FlowReport> flows) {
    List<Finding> findings = new ArrayList<>();
    for (Instant end = now.plus(duration); now.isBefore(end); ) {
      now = now.plus(TICK);
      findings.addAll(report(0, isCurrent, flows.stream().map(this::at).toList()));
    }
    return findings;
  }

  /** One report of one task. */
  List<Finding> report(int partition, boolean isCurrent, List<FlowReport> flows) {
    List<FlowReport> all = new ArrayList<>(flows);
    flows.stream().findFirst().map(WatchRun::whole).ifPresent(all::add);
    SourceDecision decision =
        watch.onReport(
            source, new SourceReport(SOURCE, partition, now.toEpochMilli(), isCurrent, all));
    source = WatchedSourceCodec.decode(WatchedSourceCodec.encode(decision.source()));
    return decision.findings();
  }

  /** Events of a model just now. */
  FlowReport flow(String model, int events, int missing) {
    Map<Trace, Presence> traces = new EnumMap<>(Trace.class);
    for (Trace trace : Trace.values()) {
      traces.put(trace, new Presence(events, missing));
    }
    return at(new FlowReport(new FlowKey("acme", model), events, 0, 0, 0, 0, event(), traces));
  }

  private static FlowReport whole(FlowReport flow) {
    return new FlowReport(
        flow.key().whole(),
        flow.events(),
        flow.firstMillis(),
        flow.lastMillis(),
        0,
        0,
        flow.last(),
        Map.of());
  }

  private FlowReport at(FlowReport flow) {
    return new FlowReport(
        flow.key(),
        flow.events(),
        now.toEpochMilli(),
        now.toEpochMilli(),
        0,
        0,
        event(),
        flow.traces());
  }

  private EventReference event() {
    reports++;
    return new EventReference("e-" + reports, now, new SourcePosition(SOURCE, 0, reports));
  }
}
