package io.privet.model;

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
    @Nullable Integer logitBiasTokens) {
  /** Nothing reported. */
  public static final Sampling UNKNOWN =
      new Sampling(null, null, null, null, null, null, null, null, null, null);
}
