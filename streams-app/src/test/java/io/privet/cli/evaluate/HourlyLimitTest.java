package io.privet.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class HourlyLimitTest {
  private static final long HOUR = 3_600_000;

  private final HourlyLimit limit = new HourlyLimit();

  @Test
  void allowsFiveHundredWithinAnHour() {
    limit.add("ann", "model", 0, 250);
    limit.add("ann", "model", HOUR - 1, 250);
    assertEquals(Set.of(), limit.exceeded());
  }

  @Test
  void namesWhoAsksOnceMore() {
    limit.add("ann", "model", 0, 500);
    limit.add("ann", "model", HOUR - 1, 1);
    assertEquals(Set.of("ann"), limit.exceeded());
  }

  @Test
  void forgetsWhatIsAnHourOld() {
    limit.add("ann", "model", 0, 500);
    limit.add("ann", "model", HOUR, 1);
    assertEquals(Set.of(), limit.exceeded());
  }

  @Test
  void countsPrincipalsAndTargetsApart() {
    limit.add("ann", "model", 0, 400);
    limit.add("ann", "other", 1, 400);
    limit.add("bob", "model", 2, 400);
    assertEquals(Set.of(), limit.exceeded());
  }
}
