package io.privet.serde;

import io.privet.avro.BaselineEntry;
import io.privet.avro.FingerprintEncoding;
import io.privet.avro.TrainingRecordsEntry;
import io.privet.model.DatasetBaseline;
import io.privet.model.LearnedDataset;
import io.privet.model.LearnedModel;
import io.privet.model.ModelBaseline;
import io.privet.model.ReferenceFact;
import io.privet.model.Registration;
import io.privet.model.Target;
import io.privet.model.TrainingPart;
import io.privet.model.TrainingRecords;
import io.privet.model.UnknownFact;
import io.privet.model.ValueBaseline;
import io.privet.model.ValueFilter;
import java.nio.ByteBuffer;
import java.util.Map;

/** Learned baselines and fingerprints of training records, as Avro records. */
final class AvroLearned {
  private AvroLearned() {}

  static BaselineEntry toAvro(LearnedModel learned) {
    ModelBaseline baseline = learned.baseline();
    return new BaselineEntry(
        learned.version(),
        AvroParts.toAvro(Target.model(learned.name())),
        null,
        baseline.principals(),
        Map.of(
            "nearDistance", baseline.nearDistance(),
            "flipShare", baseline.flipShare(),
            "closeShare", baseline.closeShare(),
            "unsureConfidence", baseline.unsureConfidence(),
            "trainingShare", baseline.trainingShare(),
            "foreignBelow", (double) baseline.values().foreignBelow(),
            "foreignShare", baseline.values().foreignShare(),
            "medianInputs", baseline.medianInputs(),
            "inputSpread", baseline.inputSpread(),
            "nearShare", baseline.nearShare()),
        ByteBuffer.wrap(baseline.values().common().bits()));
  }

  static BaselineEntry toAvro(LearnedDataset learned) {
    DatasetBaseline baseline = learned.baseline();
    return new BaselineEntry(
        learned.version(),
        AvroParts.toAvro(Target.dataset(learned.name())),
        null,
        baseline.principals(),
        Map.of(
            "medianObjects", baseline.medianObjects(),
            "spread", baseline.spread(),
            "objects", baseline.objects()),
        ByteBuffer.allocate(0));
  }

  /** That of a peer group is newer than this version and has no effect. */
  static ReferenceFact toModel(BaselineEntry entry, Registration registration) {
    if (entry.getPeerGroup() != null) {
      return new UnknownFact(registration);
    }
    String name = AvroReference.name(entry.getTarget().getName(), "baseline.target.name");
    return switch (entry.getTarget().getKind()) {
      case MODEL -> new LearnedModel(name, entry.getVersion(), modelBaseline(entry), registration);
      case DATASET ->
          new LearnedDataset(
              name,
              entry.getVersion(),
              new DatasetBaseline(
                  entry.getPrincipals(),
                  statistic(entry, "medianObjects"),
                  statistic(entry, "spread"),
                  statistic(entry, "objects")),
              registration);
      case UNKNOWN -> new UnknownFact(registration);
    };
  }

  static TrainingRecordsEntry toAvro(TrainingPart part) {
    long[] prefixes = part.records().prefixes();
    ByteBuffer bytes = ByteBuffer.allocate(prefixes.length * Long.BYTES);
    bytes.asLongBuffer().put(prefixes);
    return new TrainingRecordsEntry(
        part.model(),
        part.part(),
        part.parts(),
        (long) prefixes.length,
        FingerprintEncoding.SHA256_64_SORTED,
        bytes);
  }

  static ReferenceFact toModel(TrainingRecordsEntry entry, Registration registration) {
    if (entry.getEncoding() == FingerprintEncoding.UNKNOWN) {
      return new UnknownFact(registration);
    }
    ByteBuffer bytes = entry.getFingerprints();
    if (bytes.remaining() % Long.BYTES != 0) {
      throw new IllegalArgumentException(
          "trainingRecords.fingerprints must have 8 bytes for each record");
    }
    long[] prefixes = new long[bytes.remaining() / Long.BYTES];
    bytes.asLongBuffer().get(prefixes);
    return new TrainingPart(
        AvroReference.name(entry.getModel(), "trainingRecords.model"),
        entry.getPart(),
        entry.getParts(),
        new TrainingRecords(prefixes),
        registration);
  }

  private static ModelBaseline modelBaseline(BaselineEntry entry) {
    byte[] common = new byte[entry.getCommonValues().remaining()];
    entry.getCommonValues().duplicate().get(common);
    return new ModelBaseline(
        entry.getPrincipals(),
        statistic(entry, "nearDistance"),
        statistic(entry, "flipShare"),
        statistic(entry, "closeShare"),
        statistic(entry, "unsureConfidence"),
        statistic(entry, "trainingShare"),
        new ValueBaseline(
            new ValueFilter(common),
            (int) statistic(entry, "foreignBelow"),
            statistic(entry, "foreignShare")),
        statistic(entry, "medianInputs"),
        statistic(entry, "inputSpread"),
        statistic(entry, "nearShare"));
  }

  private static double statistic(BaselineEntry entry, String name) {
    Double value = entry.getStatistics().get(name);
    if (value == null || !Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "baseline.statistics must hold " + name + " as a finite number");
    }
    return value;
  }
}
