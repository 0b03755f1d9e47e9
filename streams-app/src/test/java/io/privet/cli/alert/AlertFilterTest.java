package io.privet.cli.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Alert;
import io.privet.model.RiskPattern;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

final class AlertFilterTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Alert ALERT = Alerts.opened("a-1", RiskPattern.P02, NOON);

  @Test
  void acceptsEveryAlertWhereNothingIsAskedFor() {
    assertTrue(accepts());
  }

  @Test
  void acceptsWhatHasAllThatIsAskedFor() {
    assertTrue(accepts("--status", "open", "--status", "acknowledged"));
    assertFalse(accepts("--status", "resolved"));
    assertTrue(accepts("--pattern", "P01", "--pattern", "P02"));
    assertFalse(accepts("--pattern", "P01"));
    assertTrue(accepts("--tenant", "acme"));
    assertFalse(accepts("--tenant", "another"));
    assertTrue(accepts("--severity", "high"));
    assertFalse(accepts("--severity", "critical"));
    assertTrue(accepts("--since", "1h"));
    assertFalse(accepts("--since", "59m"));
    assertFalse(accepts("--tenant", "acme", "--pattern", "P01"));
  }

  @Test
  void saysWhatATimeMustLookLike() {
    ParameterException fault =
        assertThrows(ParameterException.class, () -> accepts("--since", "soon"));

    assertEquals(
        "Invalid value for option '--since': 'soon' must be a duration such as 90m, 2h or 7d",
        fault.getMessage());
    assertThrows(ParameterException.class, () -> accepts("--since", "0h"));
  }

  private static boolean accepts(String... arguments) {
    Holder holder = new Holder();
    var unused =
        new CommandLine(holder).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    return holder.filter.accepts(ALERT, NOON.plusSeconds(3_600));
  }

  @Command
  private static final class Holder implements Runnable {
    @Mixin private AlertFilter filter = new AlertFilter();

    @Override
    public void run() {}
  }
}
