package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.Sampling;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of {@code sampling}. */
final class SamplingFields implements JsonFields.ObjectReader {
  private @Nullable Double temperature;
  private @Nullable Double topP;
  private @Nullable Integer topK;
  private @Nullable Integer maxTokens;
  private @Nullable Integer choices;
  private @Nullable Long seed;
  private @Nullable Boolean logprobs;
  private @Nullable Integer topLogprobs;
  private @Nullable Boolean echo;
  private @Nullable Integer logitBiasTokens;
  private List<Integer> logitBiasTokenIds = List.of();

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    String path = "sampling." + name;
    switch (name) {
      case "temperature" -> temperature = fields.number(path);
      case "top_p" -> topP = fields.number(path);
      case "top_k" -> topK = fields.smallInteger(path);
      case "max_tokens" -> maxTokens = fields.smallInteger(path);
      case "choices" -> choices = fields.smallInteger(path);
      case "seed" -> seed = fields.integer(path, Long.MIN_VALUE, Long.MAX_VALUE);
      case "logprobs" -> logprobs = fields.flag(path);
      case "top_logprobs" -> topLogprobs = fields.smallInteger(path);
      case "echo" -> echo = fields.flag(path);
      case "logit_bias_tokens" -> logitBiasTokens = fields.smallInteger(path);
      case "logit_bias_token_ids" ->
          logitBiasTokenIds =
              fields.list(
                  path, RecordBounds.MAX_ITEMS, () -> required(fields.smallInteger(path), path));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The parameters, once all fields are read. */
  Sampling sampling() {
    return new Sampling(
        temperature,
        topP,
        topK,
        maxTokens,
        choices,
        seed,
        logprobs,
        topLogprobs,
        echo,
        logitBiasTokens,
        logitBiasTokenIds);
  }
}
