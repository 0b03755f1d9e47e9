package io.privet.ingest;

import io.privet.model.ContentState;
import io.privet.model.ModelOutput;
import io.privet.model.ToolCall;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model gave back.
 *
 * @param text its words; null without
 * @param finishReason why it ended, in its API's words; null where not said
 * @param hasScores whether log-probabilities or likelihoods came with it
 * @param toolCalls tools that it asked for, in order
 * @param embeddingDimensions length of the first embedding; null without
 */
record Answer(
    @Nullable String text,
    @Nullable String finishReason,
    boolean hasScores,
    List<ToolCall> toolCalls,
    @Nullable Integer embeddingDimensions) {
  /** Nothing said. */
  static final Answer NONE = new Answer(null, null, false, List.of(), null);

  Answer {
    toolCalls = List.copyOf(toolCalls);
  }

  /** The same without what stands for content that was cut out. */
  Answer without(String placeholder) {
    return placeholder.equals(text)
        ? new Answer(null, finishReason, hasScores, toolCalls, embeddingDimensions)
        : this;
  }

  /**
   * The output of a call, whose text is absent for a reason where there is none.
   *
   * @param asksForScores whether the caller asked for log-probabilities; null where not known
   */
  ModelOutput output(
      ContentState otherwise, @Nullable Boolean asksForScores, @Nullable Long tokens) {
    return new ModelOutput(
        text == null ? otherwise : ContentState.PRESENT,
        text,
        List.of(),
        List.of(),
        hasScores ? Boolean.TRUE : asksForScores,
        tokens,
        finishReason,
        embeddingDimensions);
  }
}
