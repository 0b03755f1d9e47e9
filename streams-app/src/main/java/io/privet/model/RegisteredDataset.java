package io.privet.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the owner states of a data set.
 *
 * @param classification sensitivity in the owner's scheme
 * @param personalData whether it holds personal data; null where nobody has said
 * @param specialCategories special categories that it holds (GDPR Art. 9), such as health
 * @param purposes for which it may be processed; empty when none is laid down
 * @param retainUntil end of retention
 * @param regions that it may not leave; empty for any
 * @param derivedFrom names of the data sets that it was made from
 */
public record RegisteredDataset(
    String name,
    Optional<Sensitivity> sensitivity,
    @Nullable String classification,
    @Nullable Boolean personalData,
    List<String> specialCategories,
    List<String> purposes,
    @Nullable Instant retainUntil,
    List<String> regions,
    List<String> derivedFrom,
    Registration registration)
    implements RegisteredTarget {
  public RegisteredDataset {
    specialCategories = List.copyOf(specialCategories);
    purposes = List.copyOf(purposes);
    regions = List.copyOf(regions);
    derivedFrom = List.copyOf(derivedFrom);
  }

  /** A data set of which only the sensitivity is stated. */
  public RegisteredDataset(String name, Sensitivity sensitivity, Registration registration) {
    this(
        name,
        Optional.of(sensitivity),
        null,
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        registration);
  }

  /**
   * The same with an end of retention.
   *
   * @param end {@link Instant#MAX} for none
   */
  public RegisteredDataset retainedUntil(Instant end) {
    return new RegisteredDataset(
        name,
        sensitivity,
        classification,
        personalData,
        specialCategories,
        purposes,
        end.equals(Instant.MAX) ? null : end,
        regions,
        derivedFrom,
        registration);
  }

  /** Whether the time to keep is over at an event time. */
  public boolean isExpired(Instant time) {
    return retainUntil != null && !time.isBefore(retainUntil);
  }

  @Override
  public Target target() {
    return Target.dataset(name);
  }
}
