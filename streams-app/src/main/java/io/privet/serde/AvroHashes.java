package io.privet.serde;

import io.privet.avro.CanaryEntry;
import io.privet.avro.CanaryKind;
import io.privet.avro.ErasedSubjectEntry;
import io.privet.avro.ErasureCause;
import io.privet.model.Canary;
import io.privet.model.ErasedSubject;
import io.privet.model.Registration;

/** Values that are registered as keyed hashes, as Avro records. */
final class AvroHashes {
  private AvroHashes() {}

  static CanaryEntry toAvro(Canary canary) {
    return new CanaryEntry(
        Symbols.same(CanaryKind.class, canary.kind()),
        canary.keyId(),
        canary.hash(),
        canary.length(),
        canary.plantedIn());
  }

  static Canary toModel(CanaryEntry entry, Registration registration) {
    return new Canary(
        Symbols.same(Canary.Kind.class, entry.getKind()),
        entry.getKeyId(),
        AvroReference.name(entry.getHash(), "canary.hash"),
        entry.getLength(),
        entry.getPlantedIn(),
        registration);
  }

  static ErasedSubjectEntry toAvro(ErasedSubject subject) {
    return new ErasedSubjectEntry(
        subject.keyId(),
        subject.subjectHash(),
        subject.datasets(),
        Symbols.same(ErasureCause.class, subject.cause()));
  }

  static ErasedSubject toModel(ErasedSubjectEntry entry, Registration registration) {
    return new ErasedSubject(
        entry.getKeyId(),
        AvroReference.name(entry.getSubjectHash(), "erasedSubject.subjectHash"),
        entry.getDatasets(),
        Symbols.same(ErasedSubject.Cause.class, entry.getCause()),
        registration);
  }
}
