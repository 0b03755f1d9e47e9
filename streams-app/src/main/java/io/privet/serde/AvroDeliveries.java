package io.privet.serde;

import io.privet.model.AlertStatus;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.util.Optional;

/** Ledger entries as Avro records. */
final class AvroDeliveries {
  static final AvroMapping<Delivery, io.privet.avro.Delivery> MAPPING =
      new AvroMapping<>(
          "a delivery",
          io.privet.avro.Delivery.class,
          io.privet.avro.Delivery.getClassSchema(),
          AvroDeliveries::toAvro,
          AvroDeliveries::toModel);

  private AvroDeliveries() {}

  private static io.privet.avro.Delivery toAvro(Delivery delivery) {
    Delivery.Subject subject = delivery.subject();
    return io.privet.avro.Delivery.newBuilder()
        .setNotificationId(delivery.notificationId())
        .setAlertId(subject.alertId())
        .setRevision(subject.revision())
        .setSink(delivery.sink())
        .setState(Symbols.same(io.privet.avro.DeliveryState.class, delivery.state()))
        .setAttempts(delivery.attempts())
        .setCreatedAt(delivery.createdAt())
        .setLastAttemptAt(delivery.lastAttemptAt().orElse(null))
        .setStatusCode(delivery.statusCode().orElse(null))
        .setError(delivery.error().orElse(null))
        .setExternalId(delivery.externalId().orElse(null))
        .setSilenceId(delivery.silenceId().orElse(null))
        .setAlertStatus(Symbols.same(io.privet.avro.AlertStatus.class, subject.status()))
        .setSeverity(Symbols.same(io.privet.avro.Severity.class, subject.severity()))
        .setTenant(subject.tenant())
        .setPattern(Symbols.same(io.privet.avro.RiskPattern.class, subject.pattern()))
        .setHistoryOffset(subject.offset())
        .setGroup(delivery.group().orElse(null))
        .setThreadId(delivery.threadId().orElse(null))
        .build();
  }

  private static Delivery toModel(io.privet.avro.Delivery delivery) {
    return new Delivery(
        delivery.getNotificationId(),
        new Delivery.Subject(
            delivery.getAlertId(),
            delivery.getRevision(),
            Symbols.same(AlertStatus.class, delivery.getAlertStatus()),
            Symbols.same(Severity.class, delivery.getSeverity()),
            delivery.getTenant(),
            Symbols.same(RiskPattern.class, delivery.getPattern()),
            delivery.getHistoryOffset()),
        delivery.getSink(),
        Symbols.same(DeliveryState.class, delivery.getState()),
        delivery.getAttempts(),
        delivery.getCreatedAt(),
        Optional.ofNullable(delivery.getLastAttemptAt()),
        Optional.ofNullable(delivery.getStatusCode()),
        Optional.ofNullable(delivery.getError()),
        Optional.ofNullable(delivery.getGroup()),
        Optional.ofNullable(delivery.getThreadId()),
        Optional.ofNullable(delivery.getExternalId()),
        Optional.ofNullable(delivery.getSilenceId()));
  }
}
