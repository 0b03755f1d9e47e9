package io.privet.extract.text;

import com.dynatrace.hash4j.hashing.Hashing;
import io.privet.model.TextFeatures;

/** Exchanges made by hand. */
final class Texts {
  private Texts() {}

  static TextFeatures features(String prompt, String answer) {
    return features(prompt, answer, false);
  }

  static TextFeatures features(String prompt, String answer, boolean scoresReturned) {
    return features(prompt, answer, scoresReturned, -1);
  }

  static TextFeatures features(
      String prompt, String answer, boolean scoresReturned, long promptTokens) {
    return new TextExtractor(Hashing.xxh3_64(7))
        .extract(Words.of(prompt), Words.NONE, Words.of(answer), scoresReturned, promptTokens);
  }
}
