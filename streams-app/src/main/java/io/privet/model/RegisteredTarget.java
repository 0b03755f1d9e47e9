package io.privet.model;

import java.util.Optional;

/** A model or data set that an owner has registered. */
public sealed interface RegisteredTarget extends ReferenceFact
    permits RegisteredDataset, RegisteredModel {
  /** The model or data set. */
  Target target();

  /** How much harm it does when its records get out; empty where nobody has said. */
  Optional<Sensitivity> sensitivity();
}
