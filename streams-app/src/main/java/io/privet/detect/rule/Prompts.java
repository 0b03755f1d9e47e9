package io.privet.detect.rule;

import io.privet.detect.Step;
import io.privet.model.InteractionFeatures;
import io.privet.model.LeakType;
import io.privet.model.TextFeatures;
import java.util.Optional;

/** What detectors of wording ask an event for. */
final class Prompts {
  private Prompts() {}

  /** Features of the texts; empty for other events and where the texts are withheld. */
  static Optional<TextFeatures> texts(Step step) {
    return step.interaction()
        .map(InteractionFeatures::text)
        .filter(text -> text.promptWords() > 0 || text.answerWords() > 0);
  }

  /** Hash of the prompt as a whole; of its wording where the producer sends no hash. */
  static long identity(Step step, TextFeatures text) {
    return step.interaction()
        .filter(interaction -> !interaction.rows().isEmpty())
        .map(interaction -> interaction.rows().getFirst().identity())
        .filter(identity -> identity != 0)
        .orElse((long) text.template());
  }

  /** Whether the answer holds data of a kind that the prompt did not hold. */
  static boolean leaks(Step step, LeakType.Kind kind) {
    return step.interaction()
        .map(InteractionFeatures::leaks)
        .filter(leaks -> leaks.stream().anyMatch(leak -> leak.type().kind() == kind))
        .isPresent();
  }
}
