package io.privet.model;

import java.util.List;

/**
 * Features of a model interaction.
 *
 * @param rowCount inputs in the call; more than {@code rows} holds when the batch was cut
 * @param rows features of the inputs, in order; at most {@link #MAX_ROWS}
 * @param scoresReturned whether scores or log-probabilities went back to the caller
 * @param text features of prompt and answer; {@link TextFeatures#NONE} for numbers and withheld
 *     text
 * @param leaks personal data and secrets that only the output holds, by type; at most {@link
 *     #MAX_LEAKS}
 * @param tokensIn length of the prompt, tokens; -1 where unknown
 * @param tokensOut length of the answer, tokens; -1 where unknown
 * @param hits what of the watchlist the answer holds
 */
public record InteractionFeatures(
    ModelOperation operation,
    int rowCount,
    List<RowFeatures> rows,
    boolean scoresReturned,
    TextFeatures text,
    List<LeakCount> leaks,
    long tokensIn,
    long tokensOut,
    WatchHits hits)
    implements Features {
  /** The most inputs of one call that are looked at one by one. */
  public static final int MAX_ROWS = 256;

  /** The most types of leak that one output reports. */
  public static final int MAX_LEAKS = 32;

  public InteractionFeatures {
    rows = List.copyOf(rows);
    leaks = List.copyOf(leaks);
  }

  /** Features of a call whose answer holds nothing of the watchlist. */
  public InteractionFeatures(
      ModelOperation operation,
      int rowCount,
      List<RowFeatures> rows,
      boolean scoresReturned,
      TextFeatures text,
      List<LeakCount> leaks,
      long tokensIn,
      long tokensOut) {
    this(
        operation,
        rowCount,
        rows,
        scoresReturned,
        text,
        leaks,
        tokensIn,
        tokensOut,
        WatchHits.NONE);
  }
}
