package io.privet.extract.text;

/**
 * A prompt and its answer, cut into words; one without text has no words. Holds content and never
 * leaves extraction.
 *
 * @param scoresReturned whether scores or log-probabilities went back to the caller
 */
record Exchange(Words prompt, Words answer, boolean scoresReturned) {}
