package io.privet.detect.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.DetectorModes;
import io.privet.detect.DetectorModes.Mode;
import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SourceSilenceTest {
  private static final String ID = "blindspot.source-silent";
  private static final Duration WEEK_DAYS = Duration.ofDays(4);

  private final WatchRun run = new WatchRun();

  @Test
  void firesAQuarterOfAnHourAfterASteadySourceFellSilent() {
    run.calls(WEEK_DAYS.plusMinutes(1), "chat");

    assertEquals(List.of(), run.quiet(Duration.ofSeconds(14 * 60 + 30)));
    Finding finding = run.quiet(Duration.ofSeconds(30)).getFirst();
    assertEquals(ID, finding.detectorId());
    assertEquals(RiskPattern.P26, finding.pattern());
    assertEquals("acme", finding.tenant());
    assertEquals(Scope.MODEL, finding.scope());
    assertEquals(Target.dataset("gateway-log"), finding.target());
    assertEquals(Severity.MEDIUM, finding.severity());
    assertEquals(run.now(), finding.time());
    assertEquals(15, finding.measures().getFirst().observed());
    assertEquals(
        "Nothing readable has come of the tenant in gateway-log for 15 minutes, although Privet has"
            + " read it to its end all the while; the second-longest pause of the last weeks was 0"
            + " minutes.",
        finding.summary());
  }

  @Test
  void tellsTheTenantRatherThanEachOfItsModels() {
    run.calls(Duration.ofDays(5), "chat", "embed");

    assertEquals(1, run.quiet(Duration.ofMinutes(20)).size());
  }

  @Test
  void tellsAModelThatFallsSilentAmongOthersMildly() {
    run.calls(Duration.ofDays(5), "chat", "embed");

    Finding finding = run.calls(Duration.ofMinutes(20), "chat").getFirst();
    assertEquals(Target.model("embed"), finding.target());
    assertEquals(Severity.LOW, finding.severity());
  }

  @Test
  void waitsUntilASourceHasBeenKnownForFourDays() {
    run.calls(Duration.ofDays(3), "chat");

    assertEquals(List.of(), run.quiet(Duration.ofHours(12)));
  }

  @Test
  void staysQuietThroughNightsAndTheFirstWeekends() {
    for (int day = 0; day < 21; day++) {
      Duration closed = day % 7 < 5 ? Duration.ofHours(14) : Duration.ofHours(24);
      List<Finding> found = day % 7 < 5 ? run.calls(Duration.ofHours(10), "chat") : List.of();
      assertEquals(List.of(), found);
      assertEquals(List.of(), run.quiet(closed), "day " + day);
    }
  }

  @Test
  void isNotTaughtByOneOutage() {
    run.calls(Duration.ofDays(5), "chat");
    run.quiet(Duration.ofHours(6));
    run.calls(Duration.ofDays(1), "chat");

    assertEquals(1, run.quiet(Duration.ofMinutes(20)).size());
  }

  @Test
  void countsNoTimeInWhichNobodyRead() {
    run.calls(Duration.ofDays(5), "chat");
    run.restart(Duration.ofHours(8));

    assertEquals(List.of(), run.quiet(Duration.ofMinutes(15)));
    assertEquals(1, run.quiet(Duration.ofMinutes(1)).size());
  }

  @Test
  void countsNoTimeInWhichABacklogIsRead() {
    run.calls(Duration.ofDays(5), "chat");

    assertEquals(List.of(), run.backlog(Duration.ofHours(3)));
    assertEquals(List.of(), run.quiet(Duration.ofMinutes(14)));
  }

  @Test
  void countsNoTimeInWhichOneOfItsTasksStandsStill() {
    run.calls(Duration.ofDays(5), "chat");
    run.report(1, true, List.of());

    assertEquals(List.of(), run.quiet(Duration.ofHours(3)));
  }

  @Test
  void repeatsItEveryHourForAWeek() {
    run.calls(Duration.ofDays(5), "chat");

    assertEquals(7 * 24, run.quiet(Duration.ofDays(9)).size());
    assertEquals(List.of(), run.source().flows());
  }

  @Test
  void keepsNoRhythmOfAHandfulOfEvents() {
    for (int day = 0; day < 20; day++) {
      run.calls(Duration.ofSeconds(30), "chat");
      run.quiet(Duration.ofHours(6));
    }

    assertEquals(List.of(), run.quiet(Duration.ofDays(5)));
  }

  @Test
  void doesNotLookWhenItIsOff() {
    WatchRun off = new WatchRun(new DetectorModes(Map.of(ID, Mode.OFF)));
    off.calls(Duration.ofDays(5), "chat");

    assertEquals(List.of(), off.quiet(Duration.ofHours(3)));
  }

  @Test
  void remembersABoundedNumberOfFlows() {
    for (int model = 0; model < 500; model++) {
      run.calls(Duration.ofSeconds(30), "model-" + model);
    }

    assertTrue(run.source().flows().size() <= 200);
    assertTrue(run.source().flows().stream().anyMatch(flow -> flow.key().isWhole()));
  }
}
