package io.privet.extract.text;

/**
 * A prompt, the operator's instructions before it, and the answer, cut into words; one without text
 * has no words. Holds content and never leaves extraction.
 *
 * @param scoresReturned whether scores or log-probabilities went back to the caller
 */
record Exchange(Words prompt, Words system, Words answer, boolean scoresReturned) {}
