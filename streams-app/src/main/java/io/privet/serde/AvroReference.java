package io.privet.serde;

import io.privet.model.Canary;
import io.privet.model.ErasedSubject;
import io.privet.model.Exemption;
import io.privet.model.LearnedDataset;
import io.privet.model.LearnedModel;
import io.privet.model.ReferenceEntry;
import io.privet.model.ReferenceFact;
import io.privet.model.RegisteredDataset;
import io.privet.model.RegisteredJob;
import io.privet.model.RegisteredModel;
import io.privet.model.Registration;
import io.privet.model.TrainingPart;
import io.privet.model.UnknownFact;
import io.privet.model.Validity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reference entries as Avro records. Reading throws {@link IllegalArgumentException}, in words that
 * hold nothing of the entry, for a value that is out of bounds.
 */
final class AvroReference {
  static final AvroMapping<ReferenceEntry, io.privet.avro.ReferenceEntry> MAPPING =
      new AvroMapping<>(
          "a reference entry",
          io.privet.avro.ReferenceEntry.class,
          io.privet.avro.ReferenceEntry.getClassSchema(),
          AvroReference::toAvro,
          AvroReference::toModel);

  private AvroReference() {}

  private static io.privet.avro.ReferenceEntry toAvro(ReferenceEntry entry) {
    Registration registration = entry.fact().registration();
    io.privet.avro.ReferenceEntry.Builder avro =
        io.privet.avro.ReferenceEntry.newBuilder()
            .setEntryId(entry.id())
            .setValidFrom(orNull(registration.validity().from(), Instant.MIN))
            .setValidUntil(orNull(registration.validity().until(), Instant.MAX))
            .setOwner(orNull(registration.owner(), ""))
            .setReason(orNull(registration.reason(), ""));
    return switch (entry.fact()) {
      case RegisteredDataset dataset -> avro.setDataset(AvroTargets.toAvro(dataset)).build();
      case RegisteredModel model -> avro.setModel(AvroTargets.toAvro(model)).build();
      case TrainingPart part -> avro.setTrainingRecords(AvroLearned.toAvro(part)).build();
      case LearnedModel learned -> avro.setBaseline(AvroLearned.toAvro(learned)).build();
      case LearnedDataset learned -> avro.setBaseline(AvroLearned.toAvro(learned)).build();
      case Exemption exemption -> avro.setExemption(AvroPrincipals.toAvro(exemption)).build();
      case RegisteredJob job -> avro.setJob(AvroPrincipals.toAvro(job)).build();
      case Canary canary -> avro.setCanary(AvroHashes.toAvro(canary)).build();
      case ErasedSubject subject -> avro.setErasedSubject(AvroHashes.toAvro(subject)).build();
      case UnknownFact unknown -> avro.build();
    };
  }

  private static ReferenceEntry toModel(io.privet.avro.ReferenceEntry entry) {
    Registration registration =
        new Registration(
            Objects.requireNonNullElse(entry.getOwner(), ""),
            Objects.requireNonNullElse(entry.getReason(), ""),
            new Validity(
                Objects.requireNonNullElse(entry.getValidFrom(), Instant.MIN),
                Objects.requireNonNullElse(entry.getValidUntil(), Instant.MAX)));
    return new ReferenceEntry(entry.getEntryId(), fact(entry, registration));
  }

  private static ReferenceFact fact(
      io.privet.avro.ReferenceEntry entry, Registration registration) {
    if (entry.getDataset() != null) {
      return AvroTargets.toModel(entry.getDataset(), registration);
    }
    if (entry.getModel() != null) {
      return AvroTargets.toModel(entry.getModel(), registration);
    }
    if (entry.getTrainingRecords() != null) {
      return AvroLearned.toModel(entry.getTrainingRecords(), registration);
    }
    if (entry.getBaseline() != null) {
      return AvroLearned.toModel(entry.getBaseline(), registration);
    }
    if (entry.getExemption() != null) {
      return AvroPrincipals.toModel(entry.getExemption(), registration);
    }
    if (entry.getJob() != null) {
      return AvroPrincipals.toModel(entry.getJob(), registration);
    }
    if (entry.getCanary() != null) {
      return AvroHashes.toModel(entry.getCanary(), registration);
    }
    if (entry.getErasedSubject() != null) {
      return AvroHashes.toModel(entry.getErasedSubject(), registration);
    }
    return new UnknownFact(registration);
  }

  /** A name that must be there. */
  static String name(String value, String field) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " must not be blank");
    }
    return value;
  }

  private static <T> @Nullable T orNull(T value, T absent) {
    return value.equals(absent) ? null : value;
  }
}
