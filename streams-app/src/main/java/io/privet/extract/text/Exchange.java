package io.privet.extract.text;

/**
 * A prompt, the operator's instructions before it, and the answer, cut into words; one without text
 * has no words. Holds content and never leaves extraction.
 *
 * @param scoresReturned whether scores or log-probabilities went back to the caller
 * @param promptTokens length of all that the model was given, tokens; -1 where unknown
 */
record Exchange(
    Words prompt, Words system, Words answer, boolean scoresReturned, long promptTokens) {
  private static final long SPARE_TOKENS = 50;
  private static final int SHORTEST_LIMIT = 100;

  /**
   * Whether the prompt as recorded is all that the model was given, as far as its length tells: a
   * token stands for a character or more. Otherwise a log cut it, or a conversation went before.
   * Logs cut at round lengths, of which one text in twelve is by chance.
   */
  boolean isWholePrompt() {
    int length = prompt.text().length();
    boolean isRound = length >= SHORTEST_LIMIT && (length % 50 == 0 || length % 16 == 0);
    return !isRound && promptTokens <= length + SPARE_TOKENS;
  }
}
