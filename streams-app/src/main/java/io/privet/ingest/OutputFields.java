package io.privet.ingest;

import com.fasterxml.jackson.core.JsonToken;
import io.privet.model.ContentState;
import io.privet.model.ModelOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a {@code model_query} record that tell what the model answered. */
final class OutputFields implements JsonFields.ObjectReader {
  /** How far above 1 a confidence may lie through rounding of 32-bit numbers. */
  private static final double ROUNDING = 1e-6;

  private @Nullable ContentState state;
  private @Nullable String text;
  private List<String> labels = List.of();
  private List<Double> confidences = List.of();
  private @Nullable Boolean scoresReturned;
  private @Nullable Long tokens;
  private @Nullable String finishReason;
  private @Nullable Integer embeddingDimensions;

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    switch (name) {
      case "output_text" -> text = fields.text(name);
      case "output_state" -> state = fields.choice(name, ContentState.class);
      case "output_label" -> labels = oneOrMany(name, fields, () -> fields.scalar(name));
      case "top_confidence" -> confidences = oneOrMany(name, fields, () -> share(name, fields));
      case "logprobs_returned" -> scoresReturned = fields.flag(name);
      case "tokens_out" -> tokens = fields.count(name);
      case "finish_reason" -> finishReason = fields.name(name);
      case "embedding_dimensions" -> embeddingDimensions = fields.smallCount(name, 0);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The output of a call with {@code rows} inputs, once all fields are read. */
  ModelOutput output(int rows) throws FieldException {
    InputFields.requireRows("output_label", labels.size(), rows);
    InputFields.requireRows("top_confidence", confidences.size(), rows);
    return new ModelOutput(
        state(),
        text,
        labels,
        confidences,
        scoresReturned,
        tokens,
        finishReason,
        embeddingDimensions);
  }

  private ContentState state() {
    if (state != null) {
      return state;
    }
    return text != null || !labels.isEmpty() ? ContentState.PRESENT : ContentState.ABSENT;
  }

  private static <T> List<T> oneOrMany(
      String name, JsonFields fields, JsonFields.ElementReader<T> reader)
      throws IOException, FieldException {
    return fields.isNull() || fields.parser().hasToken(JsonToken.START_ARRAY)
        ? fields.list(name, RecordBounds.MAX_ROWS, reader)
        : List.of(reader.read());
  }

  private static Double share(String name, JsonFields fields) throws IOException, FieldException {
    double share = fields.finite(name);
    if (share < 0 || share > 1 + ROUNDING) {
      throw FieldException.invalid(name, "a number from 0 to 1");
    }
    return Math.min(1, share);
  }
}
