package io.privet.serde;

import static io.privet.serde.AvroParts.each;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.FrameworkTag;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.ScorePart;
import io.privet.model.Severity;
import java.util.Optional;

/** Alerts as Avro records. */
final class AvroAlerts {
  static final AvroMapping<Alert, io.privet.avro.Alert> MAPPING =
      new AvroMapping<>(
          "an alert",
          io.privet.avro.Alert.class,
          io.privet.avro.Alert.getClassSchema(),
          AvroAlerts::toAvro,
          AvroAlerts::toModel);

  private AvroAlerts() {}

  private static io.privet.avro.Alert toAvro(Alert alert) {
    return new io.privet.avro.Alert(
        alert.alertId(),
        alert.revision(),
        Symbols.same(io.privet.avro.AlertStatus.class, alert.status()),
        Symbols.same(io.privet.avro.RiskPattern.class, alert.pattern()),
        Symbols.same(io.privet.avro.RiskCategory.class, alert.pattern().category()),
        alert.detectorId(),
        alert.title(),
        alert.summary(),
        Symbols.same(io.privet.avro.Severity.class, alert.severity()),
        alert.confidence(),
        each(alert.score(), AvroAlerts::toAvro),
        alert.tenant(),
        Symbols.same(io.privet.avro.Scope.class, alert.scope()),
        alert.scopeKey(),
        alert.principal(),
        alert.members(),
        AvroParts.toAvro(alert.target()),
        alert.firstEventTime(),
        alert.lastEventTime(),
        alert.detectedAt(),
        alert.findings(),
        alert.rows(),
        each(alert.evidence(), AvroParts::toAvro),
        each(alert.measures(), AvroParts::toAvro),
        alert.benignReadings(),
        each(alert.leaks(), AvroParts::toAvro),
        each(alert.mitigations(), AvroMitigations::toAvro),
        each(alert.frameworks(), AvroAlerts::toAvro),
        alert.runbook(),
        alert.baseline(),
        alert.referenceVersion(),
        alert.sealed(),
        alert.acknowledgedBy().orElse(null),
        alert.change().map(AvroAlertChanges::toAvro).orElse(null));
  }

  private static Alert toModel(io.privet.avro.Alert alert) {
    return new Alert(
        alert.getAlertId(),
        alert.getRevision(),
        Symbols.same(AlertStatus.class, alert.getStatus()),
        Symbols.same(RiskPattern.class, alert.getPattern()),
        alert.getDetectorId(),
        alert.getTitle(),
        alert.getSummary(),
        Symbols.same(Severity.class, alert.getSeverity()),
        alert.getConfidence(),
        each(alert.getScore(), AvroAlerts::toModel),
        alert.getTenant(),
        Symbols.same(Scope.class, alert.getScope()),
        alert.getScopeKey(),
        alert.getPrincipal(),
        alert.getMembers(),
        AvroParts.toModel(alert.getTarget()),
        alert.getFirstEventTime(),
        alert.getLastEventTime(),
        alert.getDetectedAt(),
        alert.getFindings(),
        alert.getRows(),
        each(alert.getEvidence(), AvroParts::toModel),
        each(alert.getMeasures(), AvroParts::toModel),
        alert.getBenignReadings(),
        each(alert.getLeaks(), AvroParts::toModel),
        each(alert.getMitigations(), AvroMitigations::toModel),
        each(alert.getFrameworks(), AvroAlerts::toModel),
        alert.getRunbook(),
        alert.getBaseline(),
        alert.getReferenceVersion(),
        alert.getSealed(),
        Optional.ofNullable(alert.getAcknowledgedBy()),
        AvroAlertChanges.toModel(alert.getChange()));
  }

  private static io.privet.avro.ScorePart toAvro(ScorePart part) {
    return new io.privet.avro.ScorePart(part.name(), part.value(), part.reason());
  }

  private static ScorePart toModel(io.privet.avro.ScorePart part) {
    return new ScorePart(part.getName(), part.getValue(), part.getReason());
  }

  private static io.privet.avro.FrameworkTag toAvro(FrameworkTag tag) {
    return new io.privet.avro.FrameworkTag(tag.framework(), tag.version(), tag.id(), tag.name());
  }

  private static FrameworkTag toModel(io.privet.avro.FrameworkTag tag) {
    return new FrameworkTag(tag.getFramework(), tag.getVersion(), tag.getId(), tag.getName());
  }
}
