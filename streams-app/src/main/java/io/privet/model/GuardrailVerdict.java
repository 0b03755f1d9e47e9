package io.privet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one guardrail said of one interaction.
 *
 * @param stage where it looked: input, output, retrieval or tool, in the source's words
 * @param categories what it found, in the source's words; empty where it found nothing
 * @param riskScore its own score, in its own range
 */
public record GuardrailVerdict(
    String name,
    @Nullable String stage,
    Verdict verdict,
    List<String> categories,
    @Nullable Double riskScore) {
  /** The closed set of verdicts. */
  public enum Verdict {
    PASSED,
    MASKED,
    BLOCKED,
    FAILED,
    NOT_RUN
  }

  public GuardrailVerdict {
    categories = List.copyOf(categories);
  }
}
