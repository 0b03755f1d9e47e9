package io.privet.cli.evaluate;

import io.privet.cli.evaluate.derive.PlacedEvent;
import io.privet.extract.Extractor;
import io.privet.model.Observation;
import io.privet.model.Reference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An event of the traffic with what the extractor makes of it. */
record Occurrence(PlacedEvent placed, Observation observation) {
  String principal() {
    return placed.principal();
  }

  /** The occurrences of events; each is made when it is read. */
  static Stream<Occurrence> of(
      Iterable<PlacedEvent> events, Extractor extractor, Reference reference) {
    return StreamSupport.stream(events.spliterator(), false)
        .map(
            placed ->
                new Occurrence(
                    placed, extractor.extract(placed.event(), placed.position(), reference)));
  }
}
