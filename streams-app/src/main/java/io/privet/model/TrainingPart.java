package io.privet.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Some of the training records of a model.
 *
 * @param part number of this part, from 0
 * @param parts number of parts
 */
public record TrainingPart(
    String model, int part, int parts, TrainingRecords records, Registration registration)
    implements ReferenceFact {
  /** The most records of a part, so that an entry stays below a megabyte. */
  public static final int MAX_RECORDS = 100_000;

  /** The training records of a model in as many parts as they need. */
  public static List<TrainingPart> split(String model, TrainingRecords records) {
    List<TrainingRecords> pieces = records.split(MAX_RECORDS);
    List<TrainingPart> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      parts.add(new TrainingPart(model, i, pieces.size(), pieces.get(i), Registration.ALWAYS));
    }
    return parts;
  }
}
