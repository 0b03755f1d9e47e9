package io.privet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sampling parameters and side outputs that the caller asked for; absent where the source does not
 * say.
 *
 * @param maxTokens longest answer asked for, tokens
 * @param choices number of answers asked for
 * @param logprobs whether log-probabilities were asked for
 * @param topLogprobs alternatives per position for which log-probabilities were asked
 * @param echo whether the prompt was to be scored and returned
 * @param logitBiasTokens number of tokens whose logits the caller shifted
 * @param logitBiasTokenIds ids of those tokens, in any order; empty where not reported
 */
public record Sampling(
    @Nullable Double temperature,
    @Nullable Double topP,
    @Nullable Integer topK,
    @Nullable Integer maxTokens,
    @Nullable Integer choices,
    @Nullable Long seed,
    @Nullable Boolean logprobs,
    @Nullable Integer topLogprobs,
    @Nullable Boolean echo,
    @Nullable Integer logitBiasTokens,
    List<Integer> logitBiasTokenIds) {
  /** Nothing reported. */
  public static final Sampling UNKNOWN =
      new Sampling(null, null, null, null, null, null, null, null, null, null, List.of());

  public Sampling {
    logitBiasTokenIds = List.copyOf(logitBiasTokenIds);
  }
}
