package io.privet.detect.rule;

import io.privet.detect.Step;
import io.privet.detect.profile.RowVerdict;
import io.privet.model.InteractionFeatures;
import io.privet.model.ModelOperation;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import java.util.Optional;

/**
 * One prompt that a language model has answered.
 *
 * @param verdict how the prompt relates to those that the principal sent just before
 */
record Turn(InteractionFeatures call, RowVerdict verdict) {
  /** Half of the words in common, by MinHash. */
  private static final double MAX_VARIATION = 0.5;

  /** The turn of a step; empty for other models, for reads, and for calls without an answer. */
  static Optional<Turn> of(Step step) {
    return step.interaction()
        .filter(call -> isLanguage(call.operation()) && step.verdicts().size() == 1)
        .map(call -> new Turn(call, step.verdicts().getFirst()));
  }

  private static boolean isLanguage(ModelOperation operation) {
    return operation == ModelOperation.CHAT || operation == ModelOperation.COMPLETION;
  }

  /** Whether the prompt is one of the last few that the principal sent. */
  boolean isRepeat() {
    return verdict.repeat();
  }

  /** Whether most of its words are those of a prompt just before. */
  boolean isVariation() {
    return verdict.nearest() < MAX_VARIATION;
  }

  /** Whether it or its answer shows a cue. */
  boolean has(TextCue cue) {
    return text().has(cue);
  }

  /** Features of prompt and answer. */
  TextFeatures text() {
    return call.text();
  }

  /** Whether log-probabilities went back. */
  boolean isScored() {
    return call.scoresReturned();
  }

  /** Length of the answer, tokens; that of its words where tokens are unknown. */
  long answerTokens() {
    return call.tokensOut() < 0 ? text().answerWords() : call.tokensOut();
  }
}
