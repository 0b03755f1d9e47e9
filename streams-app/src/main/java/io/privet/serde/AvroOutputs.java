package io.privet.serde;

import static io.privet.serde.AvroFields.bounded;
import static io.privet.serde.AvroFields.count;
import static io.privet.serde.AvroFields.name;
import static io.privet.serde.AvroFields.perRow;
import static io.privet.serde.AvroFields.share;
import static io.privet.serde.AvroFields.text;

import io.privet.ingest.FieldException;
import io.privet.ingest.RecordBounds;
import io.privet.model.ModelOutput;

/** Reads what an Avro record says that the model answered. */
final class AvroOutputs {
  private AvroOutputs() {}

  /** The output of a call with {@code rows} inputs. */
  static ModelOutput read(io.privet.avro.ModelOutput output, int rows) throws FieldException {
    boolean present = output.getText() != null || !output.getLabels().isEmpty();
    return new ModelOutput(
        AvroInputs.content(output.getContent(), present),
        text(output.getText(), "output.text"),
        perRow(
            output.getLabels(),
            "output.labels",
            rows,
            label -> bounded(label, "output.labels", RecordBounds.MAX_NAME_CHARS)),
        perRow(
            output.getConfidences(),
            "output.confidences",
            rows,
            confidence -> share(confidence, "output.confidences")),
        output.getScoresReturned(),
        count(output.getTokens(), "output.tokens"),
        name(output.getFinishReason(), "output.finishReason"),
        count(output.getEmbeddingDimensions(), "output.embeddingDimensions"));
  }
}
