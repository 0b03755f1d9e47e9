package io.privet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SilenceTest {
  private static final Instant FROM = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-03-02T12:00:00Z");
  private static final Optional<String> ANY = Optional.empty();

  private static final Alert ALERT =
      new AlertBuilder(
              "a-1",
              new Finding(
                  "test.detector",
                  RiskPattern.P02,
                  "acme",
                  Scope.PRINCIPAL,
                  "k-1",
                  "mallory",
                  Target.model("churn"),
                  FROM,
                  0.9,
                  Severity.HIGH,
                  1,
                  "",
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  ""))
          .build();

  @Test
  void matchesByEachFieldThatIsGiven() {
    assertTrue(silence(Optional.of("a-1"), ANY, Set.of(), ANY, ANY).matches(ALERT));
    assertFalse(silence(Optional.of("a-2"), ANY, Set.of(), ANY, ANY).matches(ALERT));
    assertTrue(silence(ANY, Optional.of("acme"), Set.of(), ANY, ANY).matches(ALERT));
    assertFalse(silence(ANY, Optional.of("other"), Set.of(), ANY, ANY).matches(ALERT));
    assertTrue(
        silence(ANY, ANY, Set.of(RiskPattern.P01, RiskPattern.P02), ANY, ANY).matches(ALERT));
    assertFalse(silence(ANY, ANY, Set.of(RiskPattern.P01), ANY, ANY).matches(ALERT));
    assertTrue(silence(ANY, ANY, Set.of(), Optional.of("k-1"), ANY).matches(ALERT));
    assertFalse(silence(ANY, ANY, Set.of(), Optional.of("k-2"), ANY).matches(ALERT));
    assertTrue(silence(ANY, ANY, Set.of(), ANY, Optional.of("churn")).matches(ALERT));
    assertFalse(silence(ANY, ANY, Set.of(), ANY, Optional.of("other")).matches(ALERT));
  }

  @Test
  void matchesOnlyWhereEveryGivenFieldDoes() {
    assertFalse(
        silence(ANY, Optional.of("acme"), Set.of(RiskPattern.P01), ANY, ANY).matches(ALERT));
  }

  @Test
  void matchesEverythingOnlyWhereNothingIsAskedFor() {
    assertTrue(silence(ANY, ANY, Set.of(), ANY, ANY).matchesEverything());
    assertTrue(silence(ANY, ANY, Set.of(), ANY, ANY).matches(ALERT));
    assertFalse(silence(ANY, ANY, Set.of(), ANY, Optional.of("churn")).matchesEverything());
  }

  @Test
  void isInForceFromItsStartToJustBeforeItsEnd() {
    Silence silence = silence(ANY, ANY, Set.of(), ANY, ANY);

    assertFalse(silence.isInForce(FROM.minusMillis(1)));
    assertTrue(silence.isInForce(FROM));
    assertTrue(silence.isInForce(UNTIL.minusMillis(1)));
    assertFalse(silence.isInForce(UNTIL));
    assertFalse(silence.endingAt(FROM).isInForce(FROM));
  }

  @Test
  void refusesABlankField() {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () -> silence(ANY, Optional.of(" "), Set.of(), ANY, ANY));

    assertEquals("tenant was blank but must name something", fault.getMessage());
  }

  private static Silence silence(
      Optional<String> alertId,
      Optional<String> tenant,
      Set<RiskPattern> patterns,
      Optional<String> scopeKey,
      Optional<String> target) {
    return new Silence("s-1", alertId, tenant, patterns, scopeKey, target, FROM, UNTIL);
  }
}
