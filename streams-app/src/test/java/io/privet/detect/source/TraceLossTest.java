package io.privet.detect.source;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.privet.detect.DetectorModes;
import io.privet.detect.DetectorModes.Mode;
import io.privet.model.Finding;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TraceLossTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final WatchRun run = new WatchRun();

  @Test
  void firesTenMinutesAfterEverythingWasSwitchedOff() {
    run.calls(HOUR, 4, 0);

    assertEquals(List.of(), run.calls(Duration.ofMinutes(10), 4, 4));
    List<Finding> findings = run.calls(Duration.ofSeconds(30), 4, 4);
    assertEquals(
        Set.of("blindspot.bodies-withheld", "blindspot.guardrail-off"),
        findings.stream().map(Finding::detectorId).collect(toSet()));
    Finding prompts = findings.getFirst();
    assertEquals(Target.model("chat"), prompts.target());
    assertEquals(Severity.MEDIUM, prompts.severity());
    assertEquals(84, prompts.rows());
    assertEquals(
        "Prompts are missing in 84 of the last 84 calls of the model chat in gateway-log; they were"
            + " missing in 0.0 % of 480 calls before.",
        prompts.summary());
  }

  @Test
  void firesWhenHalfOfTheGatewaysAreSwitchedOff() {
    run.calls(HOUR, 8, 0);

    assertFalse(run.calls(HOUR, 8, 5).isEmpty());
  }

  @Test
  void staysQuietWhenASourceNeverHadThem() {
    run.calls(HOUR, 4, 4);

    assertEquals(List.of(), run.calls(HOUR, 4, 4));
  }

  @Test
  void staysQuietWhenThePastIsTooShort() {
    run.calls(Duration.ofMinutes(10), 4, 0);

    assertEquals(List.of(), run.calls(HOUR, 4, 4));
  }

  @Test
  void staysQuietWhenOneInFourLacksThemAsEver() {
    run.calls(HOUR, 4, 1);

    assertEquals(List.of(), run.calls(Duration.ofHours(5), 4, 1));
  }

  @Test
  void staysQuietWhenItIsOverSoon() {
    run.calls(HOUR, 4, 0);
    for (int burst = 0; burst < 5; burst++) {
      assertEquals(List.of(), run.calls(Duration.ofMinutes(9), 4, 4));
      assertEquals(List.of(), run.calls(HOUR, 4, 0));
    }
  }

  @Test
  void staysQuietForAFewCallsHoweverLongItLasts() {
    run.calls(HOUR, 4, 0);
    for (int call = 0; call < 29; call++) {
      assertEquals(List.of(), run.calls(Duration.ofSeconds(30), 1, 1));
      run.quiet(Duration.ofMinutes(10));
    }
    assertFalse(run.calls(Duration.ofSeconds(30), 1, 1).isEmpty());
  }

  @Test
  void tellsItEveryHourAndOnlyWhatIsNew() {
    run.calls(HOUR, 4, 0);
    List<Finding> verdicts =
        run.calls(Duration.ofHours(3), 4, 4).stream()
            .filter(finding -> finding.detectorId().equals("blindspot.guardrail-off"))
            .toList();

    assertEquals(3, verdicts.size());
    assertEquals(480, verdicts.get(1).rows());
  }

  @Test
  void takesItForOrdinaryAfterAWeek() {
    run.calls(HOUR, 4, 0);
    run.calls(Duration.ofDays(8), 4, 4);

    assertEquals(List.of(), run.calls(Duration.ofDays(1), 4, 4));
  }

  @Test
  void firesAgainWhenTheyCameBackAndWentAgain() {
    run.calls(HOUR, 4, 0);
    run.calls(HOUR, 4, 4);
    run.calls(HOUR, 4, 0);

    assertFalse(run.calls(HOUR, 4, 4).isEmpty());
  }

  @Test
  void doesNotLookForWhatIsOff() {
    WatchRun off = new WatchRun(new DetectorModes(Map.of("blindspot.bodies-withheld", Mode.OFF)));
    off.calls(HOUR, 4, 0);

    assertEquals(
        Set.of("blindspot.guardrail-off"),
        off.calls(HOUR, 4, 4).stream().map(Finding::detectorId).collect(toSet()));
  }
}
