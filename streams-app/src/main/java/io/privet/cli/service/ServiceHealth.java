package io.privet.cli.service;

import io.privet.metrics.ReferenceSource;
import io.privet.ops.Condition;
import io.privet.ops.HealthRoutes;
import io.privet.stream.PrivetStreams;
import io.privet.stream.StreamHealth;
import io.privet.stream.reference.LiveReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The health of the service by its parts. What is down outside never makes an instance unfit to
 * live, since another start would not bring it back.
 */
record ServiceHealth(PrivetStreams streams, LiveReference reference, RegistryContact registry) {
  /** The health as it is told over HTTP. */
  HealthRoutes routes() {
    return new HealthRoutes(
        () -> List.of(alive()), this::ready, () -> List.of(loaded(), started()));
  }

  /** What must hold for this instance to do its part. */
  List<Condition> ready() {
    return List.of(running(), restored(), loaded(), answered());
  }

  private Condition alive() {
    boolean isAlive =
        switch (streams.health().state()) {
          case STARTING, RUNNING -> true;
          case STOPPED, FAILED -> false;
        };
    return new Condition("stream", isAlive, state());
  }

  private Condition running() {
    return new Condition("stream", streams.health().state() == StreamHealth.State.RUNNING, state());
  }

  private Condition restored() {
    long remaining = streams.restoreRemaining();
    return new Condition(
        "state", remaining == 0, remaining == 0 ? "restored" : remaining + " records to restore");
  }

  private Condition loaded() {
    LiveReference.Status status = reference.status(ReferenceSource.TOPIC);
    Optional<String> problem =
        status
            .fault()
            .or(
                () ->
                    status.loaded().isPresent() ? Optional.empty() : Optional.of("not loaded yet"));
    return new Condition(
        "reference-data",
        status.loaded().isPresent(),
        problem.orElseGet(() -> "version '" + reference.version() + "'"));
  }

  private Condition answered() {
    return new Condition(
        "registry",
        registry.hasAnswered(),
        registry.hasAnswered() ? "has answered" : "has not answered yet");
  }

  private Condition started() {
    return new Condition("stream", streams.isStarted(), state());
  }

  private String state() {
    String state = streams.health().state().name().toLowerCase(Locale.ROOT);
    return streams
        .health()
        .fault()
        .map(fault -> state + ", waits since " + fault.since() + ": " + fault.reason())
        .orElse(state);
  }
}
