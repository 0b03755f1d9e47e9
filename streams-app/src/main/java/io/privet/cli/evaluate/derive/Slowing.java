package io.privet.cli.evaluate.derive;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Stretches the gaps of an attack. Its start and what its principals did before stay. */
final class Slowing {
  private final int factor;

  Slowing(int factor) {
    this.factor = factor;
  }

  DerivedRun derive(RecordedRun run) {
    List<PlacedEvent> events =
        Stream.concat(
                run.cover().stream(), run.attack().stream().map(event -> stretched(event, run)))
            .sorted(PlacedEvent.BY_TIME)
            .toList();
    return DerivedRun.of(run, run.run().members(), List.of(events));
  }

  private PlacedEvent stretched(PlacedEvent event, RecordedRun run) {
    Duration elapsed = Duration.between(run.start(), event.time());
    return event.at(run.start().plus(elapsed.multipliedBy(factor)));
  }
}
