package io.privet.detect.synthetic;

import java.util.Arrays;
import java.util.List;

/** Running text, questions and code that nobody wrote; the same on every machine. */
public final class Prose {
  private static final List<String> NOUNS =
      words(
          "harbour lantern gardener teacher river letter captain orchard window bridge market"
              + " neighbour violin meadow tower sailor kitchen staircase doctor winter village road"
              + " candle painter library carriage mountain island field clock");
  private static final List<String> VERBS =
      words(
          "carried watched opened followed remembered painted crossed counted sold repaired found"
              + " borrowed described measured forgot visited washed guarded bought climbed");
  private static final List<String> QUALITIES =
      words(
          "old quiet narrow green heavy distant broken golden patient sudden wooden northern empty"
              + " early bitter gentle curious silver lonely careful");
  private static final List<String> REQUESTS =
      List.of(
          "Explain to a child why the %s %s a %s.",
          "Write a short poem about a %s that %s the %s.",
          "How would you repair a %s which %s a %s?",
          "Give me three names for a %s which %s the %s.",
          "What is the difference between a %s that %s and a %s?");

  private final Chance chance;

  /** Texts drawn from a seed. */
  public Prose(long seed) {
    chance = new Chance(seed);
  }

  private static List<String> words(String words) {
    return Arrays.asList(words.split(" ", -1));
  }

  /** A whole sentence of about fifteen words. */
  public String sentence() {
    return "The "
        + pick(QUALITIES)
        + " "
        + pick(NOUNS)
        + " "
        + pick(VERBS)
        + " the "
        + pick(NOUNS)
        + " of the "
        + pick(QUALITIES)
        + " "
        + pick(NOUNS)
        + " and "
        + pick(VERBS)
        + " a "
        + pick(NOUNS)
        + ".";
  }

  /** Whole sentences. */
  public String text(int sentences) {
    StringBuilder text = new StringBuilder(sentence());
    for (int i = 1; i < sentences; i++) {
      text.append(' ').append(sentence());
    }
    return text.toString();
  }

  /** A piece of text that begins and breaks off in the middle of sentences. */
  public String fragment() {
    return " "
        + pick(VERBS)
        + " the "
        + pick(NOUNS)
        + ". "
        + sentence()
        + " The "
        + pick(NOUNS)
        + " "
        + pick(VERBS)
        + " the";
  }

  /** A piece of text that begins with a sentence and breaks off in the middle of another. */
  public String opening() {
    return sentence() + " The " + pick(QUALITIES) + " " + pick(NOUNS) + " " + pick(VERBS) + " the";
  }

  /** What somebody might ask. */
  public String request() {
    return REQUESTS
        .get(chance.below(REQUESTS.size()))
        .formatted(pick(NOUNS), pick(VERBS), pick(NOUNS));
  }

  /** A word. */
  public String word() {
    return pick(NOUNS);
  }

  /** A number from 0, below a bound. */
  public int below(int bound) {
    return chance.below(bound);
  }

  private String pick(List<String> words) {
    return words.get(chance.below(words.size()));
  }
}
