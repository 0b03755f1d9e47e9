package io.privet.ingest;

import io.privet.model.ObservedField;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the records of a source tell.
 *
 * @param always what they tell unless something in them is cut out
 * @param sometimes what they tell on a condition
 * @param condition that condition, for people; empty where there is none
 */
public record SourceFields(
    Set<ObservedField> always, Set<ObservedField> sometimes, String condition) {
  /** Privet's own formats, which have a place for everything. */
  static final SourceFields OWN =
      new SourceFields(
          Set.of(),
          Arrays.stream(ObservedField.values())
              .filter(field -> !field.isReference())
              .collect(Collectors.toUnmodifiableSet()),
          "the producer fills it in");

  public SourceFields {
    always = Set.copyOf(always);
    sometimes = Set.copyOf(sometimes);
  }

  /** What the records always tell. */
  static SourceFields always(ObservedField... fields) {
    return new SourceFields(Set.of(fields), Set.of(), "");
  }
}
