package io.privet.stream;

import io.privet.model.Observation;
import io.privet.serde.DeadLetter;
import java.util.List;

/** What became of one part of a source record. */
sealed interface Ingested {
  /** It is an observation. */
  record Taken(Observation observation) implements Ingested {}

  /** It could not be read. */
  record Refused(DeadLetter deadLetter) implements Ingested {}

  /** The observation in it, if that is what it is. */
  default List<Observation> observations() {
    return this instanceof Taken taken ? List.of(taken.observation()) : List.of();
  }

  /** The dead letter in it, if that is what it is. */
  default List<DeadLetter> deadLetters() {
    return this instanceof Refused refused ? List.of(refused.deadLetter()) : List.of();
  }
}
