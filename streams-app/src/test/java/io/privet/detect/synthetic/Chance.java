package io.privet.detect.synthetic;

import java.util.SplittableRandom;

/** Draws that are the same on every machine and Java version. */
public final class Chance {
  private final SplittableRandom random;

  /** Draws from a seed. */
  public Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A whole number from 0, below a bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number in [0, 1). */
  public double uniform() {
    return random.nextDouble();
  }

  /** About standard normal: twelve uniform draws, summed (Irwin-Hall). */
  public double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }
}
