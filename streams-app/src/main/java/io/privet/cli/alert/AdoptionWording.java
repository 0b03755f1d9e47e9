package io.privet.cli.alert;

import io.privet.model.Adoption;

/** Where a measure stands, in words. */
final class AdoptionWording {
  private AdoptionWording() {}

  static String of(Adoption.State state) {
    return switch (state) {
      case ADOPTED -> "adopted";
      case NOT_APPLICABLE -> "not applicable";
      case WITHDRAWN -> "open again";
    };
  }
}
