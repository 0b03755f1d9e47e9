package io.privet.serde;

import io.privet.avro.DatasetEntry;
import io.privet.avro.ModelEntry;
import io.privet.model.RegisteredDataset;
import io.privet.model.RegisteredModel;
import io.privet.model.Registration;
import io.privet.model.Sensitivity;
import java.util.Optional;

/** What is registered of models and data sets, as Avro records. */
final class AvroTargets {
  private AvroTargets() {}

  static DatasetEntry toAvro(RegisteredDataset dataset) {
    return new DatasetEntry(
        dataset.name(),
        dataset.classification(),
        toAvro(dataset.sensitivity()),
        dataset.personalData(),
        dataset.specialCategories(),
        dataset.purposes(),
        dataset.retainUntil(),
        dataset.regions(),
        dataset.derivedFrom());
  }

  static RegisteredDataset toModel(DatasetEntry entry, Registration registration) {
    return new RegisteredDataset(
        AvroReference.name(entry.getName(), "dataset.name"),
        toModel(entry.getSensitivity()),
        entry.getClassification(),
        entry.getPersonalData(),
        entry.getSpecialCategories(),
        entry.getPurposes(),
        entry.getRetainUntil(),
        entry.getRegions(),
        entry.getDerivedFrom(),
        registration);
  }

  static ModelEntry toAvro(RegisteredModel model) {
    return new ModelEntry(
        model.name(),
        model.classification(),
        toAvro(model.sensitivity()),
        model.trainedOn(),
        model.retrievesFrom(),
        model.purposes(),
        model.external(),
        model.scoresExposed());
  }

  static RegisteredModel toModel(ModelEntry entry, Registration registration) {
    return new RegisteredModel(
        AvroReference.name(entry.getName(), "model.name"),
        toModel(entry.getSensitivity()),
        entry.getClassification(),
        entry.getTrainedOn(),
        entry.getRetrievesFrom(),
        entry.getPurposes(),
        entry.getExternal(),
        entry.getScoresExposed(),
        registration);
  }

  private static io.privet.avro.Sensitivity toAvro(Optional<Sensitivity> sensitivity) {
    return sensitivity
        .map(known -> Symbols.same(io.privet.avro.Sensitivity.class, known))
        .orElse(io.privet.avro.Sensitivity.UNKNOWN);
  }

  private static Optional<Sensitivity> toModel(io.privet.avro.Sensitivity sensitivity) {
    return sensitivity == io.privet.avro.Sensitivity.UNKNOWN
        ? Optional.empty()
        : Optional.of(Symbols.same(Sensitivity.class, sensitivity));
  }
}
