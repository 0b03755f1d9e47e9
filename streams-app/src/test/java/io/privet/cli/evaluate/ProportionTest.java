package io.privet.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ProportionTest {
  @Test
  void givesTheExactBoundsOfClopperAndPearson() {
    Proportion proportion = Proportion.of(3, 1_222);
    assertEquals(0.002455, proportion.share(), 1e-6);
    assertEquals(0.000507, proportion.lower(), 1e-6);
    assertEquals(0.007158, proportion.upper(), 1e-6);
  }

  @Test
  void boundsNoneByTheRuleOfThree() {
    assertEquals(0, Proportion.of(0, 1_000).lower());
    assertEquals(0.003682, Proportion.of(0, 1_000).upper(), 1e-6);
  }

  @Test
  void knowsNothingWithoutTrials() {
    assertEquals(new Proportion(0, 0, 0, 0, 1), Proportion.of(0, 0));
  }
}
