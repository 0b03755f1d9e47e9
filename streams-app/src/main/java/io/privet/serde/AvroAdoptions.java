package io.privet.serde;

import io.privet.avro.Adopt;
import io.privet.model.Adoption;
import io.privet.model.Adoption.State;
import java.util.Optional;

/** Adoptions as Avro records. */
final class AvroAdoptions {
  private AvroAdoptions() {}

  static Adopt toAvro(Adoption adoption) {
    return new Adopt(
        adoption.alertId().orElse(null),
        adoption.mitigationId(),
        adoption.tenant().orElse(null),
        adoption.target().orElse(null),
        adoption.state() != State.ADOPTED,
        adoption.state() == State.NOT_APPLICABLE);
  }

  static Adoption toModel(Adopt adopt) {
    return new Adoption(
        adopt.getMitigationId(),
        Optional.ofNullable(adopt.getAlertId()),
        Optional.ofNullable(adopt.getTenant()),
        Optional.ofNullable(adopt.getTarget()),
        state(adopt));
  }

  private static State state(Adopt adopt) {
    if (adopt.getNotApplicable()) {
      return State.NOT_APPLICABLE;
    }
    return adopt.getWithdrawn() ? State.WITHDRAWN : State.ADOPTED;
  }
}
