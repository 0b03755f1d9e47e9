package io.privet.serde;

import static io.privet.serde.AvroParts.each;

import io.privet.avro.Parameter;
import io.privet.model.Mitigation;

/** Mitigations as Avro records. */
final class AvroMitigations {
  private AvroMitigations() {}

  static io.privet.avro.Mitigation toAvro(Mitigation mitigation) {
    return new io.privet.avro.Mitigation(
        mitigation.id(),
        mitigation.title(),
        Symbols.same(io.privet.avro.Horizon.class, mitigation.horizon()),
        mitigation.owner(),
        Symbols.same(io.privet.avro.Effort.class, mitigation.effort()),
        mitigation.reason(),
        mitigation.action(),
        each(mitigation.parameters(), each -> new Parameter(each.name(), each.value())),
        mitigation.grade());
  }

  static Mitigation toModel(io.privet.avro.Mitigation mitigation) {
    return new Mitigation(
        mitigation.getId(),
        mitigation.getTitle(),
        Symbols.same(Mitigation.Horizon.class, mitigation.getHorizon()),
        mitigation.getOwner(),
        Symbols.same(Mitigation.Effort.class, mitigation.getEffort()),
        mitigation.getReason(),
        mitigation.getAction(),
        each(
            mitigation.getParameters(),
            each -> new Mitigation.Parameter(each.getName(), each.getValue())),
        mitigation.getGrade());
  }
}
