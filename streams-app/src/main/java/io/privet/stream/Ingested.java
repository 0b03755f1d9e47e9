package io.privet.stream;

import io.privet.detect.source.SourceReport;
import io.privet.model.Observation;
import io.privet.serde.DeadLetter;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one part of a source record, or is told of many. */
sealed interface Ingested {
  /** It is an observation. */
  record Taken(Observation observation) implements Ingested {}

  /** It could not be read. */
  record Refused(DeadLetter deadLetter) implements Ingested {}

  /** A report about the source; travels in a header, without a value. */
  record Reported(SourceReport report) implements Ingested {}

  /** Key that leads it to where it is dealt with. */
  default String key() {
    return switch (this) {
      case Taken taken -> taken.observation().principalKey();
      case Refused refused -> refused.deadLetter().rejection().position().toString();
      case Reported reported -> SourceReportHeader.key(reported.report());
    };
  }

  /** The observation in it, if that is what it is; a null for a report. */
  default List<@Nullable Observation> observations() {
    return switch (this) {
      case Taken taken -> List.of(taken.observation());
      case Refused refused -> List.of();
      case Reported reported -> Collections.singletonList(null);
    };
  }

  /** The dead letter in it, if that is what it is. */
  default List<DeadLetter> deadLetters() {
    return this instanceof Refused refused ? List.of(refused.deadLetter()) : List.of();
  }
}
