package io.privet.serde;

import static io.privet.serde.AvroParts.each;

import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;

/** Findings as Avro records. */
final class AvroFindings {
  static final AvroMapping<Finding, io.privet.avro.Finding> MAPPING =
      new AvroMapping<>(
          "a finding",
          io.privet.avro.Finding.class,
          io.privet.avro.Finding.getClassSchema(),
          AvroFindings::toAvro,
          AvroFindings::toModel);

  private AvroFindings() {}

  private static io.privet.avro.Finding toAvro(Finding finding) {
    return new io.privet.avro.Finding(
        finding.detectorId(),
        Symbols.same(io.privet.avro.RiskPattern.class, finding.pattern()),
        finding.tenant(),
        Symbols.same(io.privet.avro.Scope.class, finding.scope()),
        finding.scopeKey(),
        finding.principal(),
        AvroParts.toAvro(finding.target()),
        finding.time(),
        finding.confidence(),
        Symbols.same(io.privet.avro.Severity.class, finding.severity()),
        finding.rows(),
        finding.summary(),
        each(finding.measures(), AvroParts::toAvro),
        finding.benignReadings(),
        each(finding.leaks(), AvroParts::toAvro),
        each(finding.events(), AvroParts::toAvro),
        finding.baseline(),
        finding.members(),
        finding.referenceVersion());
  }

  private static Finding toModel(io.privet.avro.Finding finding) {
    return new Finding(
        finding.getDetectorId(),
        Symbols.same(RiskPattern.class, finding.getPattern()),
        finding.getTenant(),
        Symbols.same(Scope.class, finding.getScope()),
        finding.getScopeKey(),
        finding.getPrincipal(),
        AvroParts.toModel(finding.getTarget()),
        finding.getTime(),
        finding.getConfidence(),
        Symbols.same(Severity.class, finding.getSeverity()),
        finding.getRows(),
        finding.getSummary(),
        each(finding.getMeasures(), AvroParts::toModel),
        finding.getBenignReadings(),
        each(finding.getLeaks(), AvroParts::toModel),
        each(finding.getEvents(), AvroParts::toModel),
        finding.getBaseline(),
        finding.getMembers(),
        finding.getReferenceVersion());
  }
}
