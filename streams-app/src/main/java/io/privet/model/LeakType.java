package io.privet.model;

/** Types of personal data and secrets. Placeholder until the recognisers land. */
public enum LeakType {
  EMAIL
}
