package io.privet.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the owner states of a model.
 *
 * @param classification sensitivity in the owner's scheme
 * @param trainedOn names of the data sets that it was trained or tuned on
 * @param retrievesFrom names of the stores that retrieval reads for it
 * @param purposes for which it may be used; empty when none is laid down
 * @param external whether an outside party serves it; null where nobody has said
 * @param scoresExposed whether it returns scores or log-probabilities; null where nobody has said
 */
public record RegisteredModel(
    String name,
    Optional<Sensitivity> sensitivity,
    @Nullable String classification,
    List<String> trainedOn,
    List<String> retrievesFrom,
    List<String> purposes,
    @Nullable Boolean external,
    @Nullable Boolean scoresExposed,
    Registration registration)
    implements RegisteredTarget {
  public RegisteredModel {
    trainedOn = List.copyOf(trainedOn);
    retrievesFrom = List.copyOf(retrievesFrom);
    purposes = List.copyOf(purposes);
  }

  /** A model of which only the sensitivity is stated. */
  public RegisteredModel(String name, Sensitivity sensitivity, Registration registration) {
    this(
        name,
        Optional.of(sensitivity),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        registration);
  }

  @Override
  public Target target() {
    return Target.model(name);
  }
}
