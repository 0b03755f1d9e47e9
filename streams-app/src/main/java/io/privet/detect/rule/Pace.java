package io.privet.detect.rule;

import io.privet.detect.profile.DetectorMemory;

/**
 * How many reads or inputs came within about the last minute, in two words of a detector's memory.
 */
final class Pace {
  /** Words of memory that it takes. */
  static final int WORDS = 2;

  /** Time constant, seconds: each weighs exp(-1) a minute later. */
  private static final double WINDOW_SECONDS = 60;

  private final DetectorMemory memory;
  private final int amountWord;
  private final int secondsWord;

  Pace(DetectorMemory memory, int from) {
    this.memory = memory;
    amountWord = from;
    secondsWord = from + 1;
  }

  /** Takes so many in that came at an event time. */
  void take(long timeMillis, int amount) {
    int seconds = (int) (timeMillis / 1_000);
    int passed = Math.max(0, seconds - memory.whole(secondsWord));
    memory.setReal(
        amountWord, memory.real(amountWord) * Math.exp(-passed / WINDOW_SECONDS) + amount);
    memory.setWhole(secondsWord, Math.max(seconds, memory.whole(secondsWord)));
  }

  /** Amount within about the last minute, as of the newest. */
  double amount() {
    return memory.real(amountWord);
  }
}
