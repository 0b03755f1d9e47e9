package io.privet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model answered.
 *
 * @param text answer of a text model; null for predictions or withheld content
 * @param labels predicted labels, one a row; empty where none are reported
 * @param confidences confidence of the predicted label, one a row, each in [0, 1]; empty where none
 *     are reported. The server's own record, even where the caller saw labels only
 * @param scoresReturned whether scores or log-probabilities went back to the caller
 * @param tokens length of the answer, tokens
 * @param finishReason why generation ended, in the source's words
 * @param embeddingDimensions length of a returned embedding
 */
public record ModelOutput(
    ContentState content,
    @Nullable String text,
    List<String> labels,
    List<Double> confidences,
    @Nullable Boolean scoresReturned,
    @Nullable Long tokens,
    @Nullable String finishReason,
    @Nullable Integer embeddingDimensions) {
  public ModelOutput {
    labels = List.copyOf(labels);
    confidences = List.copyOf(confidences);
  }
}
