package io.privet.extract;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.privet.extract.text.Words;
import io.privet.fingerprint.Fingerprinter;
import io.privet.model.InteractionFeatures;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOutput;
import io.privet.model.RowFeatures;
import io.privet.model.Sketch;
import io.privet.model.TrainingRecords;
import io.privet.model.ValueFilter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Features of the inputs of one call. Not safe for use by several threads. */
final class RowExtractor {
  private static final int SHORT_PREFIX = 8;
  private static final int LONG_PREFIX = 16;

  private final Hasher64 identityHasher;
  private final Hasher64 labelHasher;
  private final Fingerprinter fingerprinter;
  private final FieldValues values;

  RowExtractor(PrivacyKeys keys) {
    identityHasher = Hashing.xxh3_64(keys.seed("input"));
    labelHasher = Hashing.xxh3_64(keys.seed("label"));
    fingerprinter = new Fingerprinter(keys.fingerprintKey());
    values = new FieldValues(keys);
  }

  /**
   * Features in the order of the inputs, at most {@link InteractionFeatures#MAX_ROWS}.
   *
   * @param prompt words of the input text; none where it is withheld
   */
  List<RowFeatures> extract(
      ModelInteraction interaction,
      Words prompt,
      TrainingRecords trainingRecords,
      ValueFilter common) {
    ModelInput input = interaction.input();
    ModelOutput output = interaction.output();
    int count = Math.min(described(input), InteractionFeatures.MAX_ROWS);
    List<RowFeatures> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(row(input, output, i, prompt, trainingRecords, common));
    }
    return rows;
  }

  /** Rows of which the record says more than that they were there. */
  private static int described(ModelInput input) {
    int contents = input.text() == null ? input.vectors().size() : 1;
    return Math.min(
        input.rows(),
        Math.max(contents, Math.max(input.hashes().size(), input.fingerprints().size())));
  }

  private RowFeatures row(
      ModelInput input,
      ModelOutput output,
      int index,
      Words prompt,
      TrainingRecords trainingRecords,
      ValueFilter common) {
    String hex = index < input.hashes().size() ? input.hashes().get(index) : null;
    boolean isShort = hex != null && hex.length() < LONG_PREFIX;
    long hash = hex == null ? compute(input, index) : parse(hex, isShort);
    int start = (int) (hash >>> Integer.SIZE);
    boolean training =
        trainingRecords.size() > 0
            && (isShort ? trainingRecords.containsShort(start) : trainingRecords.contains(hash));
    return new RowFeatures(
        // Of the part that every producer sends: a row stays the same one alone and in a batch.
        start == 0 ? 0 : identityHasher.hashLongToLong(start),
        sketch(input, index, prompt),
        index < output.labels().size()
            ? (int) labelHasher.hashCharsToLong(output.labels().get(index))
            : 0,
        index < output.confidences().size()
            ? output.confidences().get(index).floatValue()
            : Float.NaN,
        training,
        index < input.vectors().size()
            ? values.familiarity(input.vectors().get(index), common)
            : RowFeatures.UNKNOWN_FAMILIARITY);
  }

  /** The first bits of a hash, 32 of them where it is short, from the highest downwards. */
  private static long parse(String hex, boolean isShort) {
    return isShort
        ? Long.parseUnsignedLong(hex, 0, SHORT_PREFIX, 16) << Integer.SIZE
        : Long.parseUnsignedLong(hex, 0, LONG_PREFIX, 16);
  }

  private long compute(ModelInput input, int index) {
    if (input.text() != null) {
      return fingerprinter.hash(input.text());
    }
    return index < input.vectors().size() ? fingerprinter.hash(input.vectors().get(index)) : 0;
  }

  private @Nullable Sketch sketch(ModelInput input, int index, Words prompt) {
    if (index < input.vectors().size()) {
      return sketch(Sketch.Kind.NUMERIC, fingerprinter.sketch(input.vectors().get(index)));
    }
    if (input.text() != null && index == 0) {
      return sketch(Sketch.Kind.TEXT, fingerprinter.sketch(prompt.fingerprinted()));
    }
    return index < input.fingerprints().size() ? input.fingerprints().get(index) : null;
  }

  private static @Nullable Sketch sketch(Sketch.Kind kind, short[] values) {
    return values.length == 0 ? null : new Sketch(kind, values);
  }
}
