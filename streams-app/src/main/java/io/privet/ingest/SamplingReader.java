package io.privet.ingest;

import io.privet.model.Sampling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request by the names that the APIs of models have for them. */
final class SamplingReader {
  private SamplingReader() {}

  /** The parameters, where a later place is looked at for what an earlier one does not say. */
  static Sampling read(JsonTree... places) {
    List<JsonTree> all = List.of(places);
    List<Integer> biased = biasedTokens(all);
    return new Sampling(
        first(all, JsonTree::number, "temperature"),
        first(all, JsonTree::number, "top_p", "topP", "p"),
        first(all, JsonTree::smallCount, "top_k", "topK", "k"),
        first(
            all,
            JsonTree::smallCount,
            "max_tokens",
            "max_completion_tokens",
            "max_tokens_to_sample",
            "max_new_tokens",
            "maxTokens",
            "maxTokenCount",
            "max_gen_len",
            "max_output_tokens"),
        first(all, JsonTree::smallCount, "n", "choice.count", "num_generations", "numResults"),
        first(all, JsonTree::integer, "seed"),
        asksForScores(all),
        first(all, JsonTree::smallCount, "top_logprobs"),
        first(all, JsonTree::flag, "echo"),
        biased.isEmpty() ? null : biased.size(),
        biased);
  }

  /**
   * Whether scores are asked for: a flag, a number of alternatives, or Cohere's choice of words.
   */
  private static @Nullable Boolean asksForScores(List<JsonTree> places) {
    Boolean flag = first(places, JsonTree::flag, "logprobs", "return_logprobs");
    if (flag != null) {
      return flag;
    }
    if (first(places, JsonTree::count, "logprobs") != null) {
      return true;
    }
    String likelihoods =
        first(places, (place, field) -> place.at(field).text(), "return_likelihoods");
    return likelihoods == null ? null : !likelihoods.equals("NONE");
  }

  private static List<Integer> biasedTokens(List<JsonTree> places) {
    List<Integer> tokens = new ArrayList<>();
    for (JsonTree place : places) {
      for (String name : place.at("logit_bias").fieldNames()) {
        Integer token = parsed(name);
        if (token != null && tokens.size() < RecordBounds.MAX_ITEMS) {
          tokens.add(token);
        }
      }
    }
    return tokens;
  }

  private static <T> @Nullable T first(
      List<JsonTree> places, BiFunction<JsonTree, String, @Nullable T> read, String... fields) {
    for (JsonTree place : places) {
      for (String field : fields) {
        T value = read.apply(place, field);
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  private static @Nullable Integer parsed(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
