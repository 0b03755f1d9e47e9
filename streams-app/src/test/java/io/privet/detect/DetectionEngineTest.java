package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.Detection.Disposition;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.Measure;
import io.privet.model.Observation;
import io.privet.model.Reference;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DetectionEngineTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Traffic ada = new Traffic("ada");

  @Test
  void takesAnEventInOnce() {
    DetectorRun run = run(new CallCounter(1, 1, Cadence.EPISODE));
    Observation call = ada.call(NOON);

    assertEquals(Disposition.ACCEPTED, run.take(call));
    assertEquals(Disposition.DUPLICATE, run.take(call));
    assertEquals(1, run.findings().size());
  }

  @Test
  void takesAnEventUpToTenMinutesLate() {
    DetectorRun run = run(new CallCounter(1, 1, Cadence.EPISODE));
    run.take(ada.call(NOON));

    assertEquals(Disposition.ACCEPTED, run.take(ada.call(NOON.minus(Duration.ofMinutes(10)))));
    assertEquals(
        Disposition.LATE, run.take(ada.call(NOON.minus(Duration.ofMinutes(10)).minusMillis(1))));
  }

  @Test
  void measuresLatenessAgainstTheSamePrincipal() {
    DetectorRun run = run(new CallCounter(1, 1, Cadence.EPISODE));
    run.take(ada.call(NOON));

    assertEquals(
        Disposition.ACCEPTED, run.take(new Traffic("bob").call(NOON.minus(Duration.ofDays(1)))));
  }

  @Test
  void takesALateEventNotForADuplicateLater() {
    DetectorRun run = run(new CallCounter(1, 1, Cadence.EPISODE));
    run.take(ada.call(NOON));
    Observation late = ada.call(NOON.minus(Duration.ofHours(1)));

    assertEquals(Disposition.LATE, run.take(late));
    assertEquals(Disposition.LATE, run.take(late));
  }

  @Test
  void repeatsAFindingWhenTheRowsHaveDoubled() {
    DetectorRun run = run(new CallCounter(3, 3, Cadence.EPISODE));
    for (int i = 0; i < 25; i++) {
      run.take(ada.call(NOON));
    }

    assertEquals(List.of(3L, 6L, 12L, 24L), run.findings().stream().map(Finding::rows).toList());
  }

  @Test
  void repeatsAFindingAfterTenMinutes() {
    DetectorRun run = run(new CallCounter(1, 1, Cadence.EPISODE));
    run.observe(ada.call(NOON), ada.call(NOON), ada.call(NOON), ada.call(NOON));
    int before = run.findings().size();

    assertEquals(0, run.observe(ada.call(NOON.plus(Duration.ofMinutes(10)).minusMillis(1))).size());
    assertEquals(1, run.observe(ada.call(NOON.plus(Duration.ofMinutes(10)))).size());
    assertEquals(3, before);
  }

  @Test
  void givesEveryFindingOfADetectorThatAsksForIt() {
    DetectorRun run = run(new CallCounter(1, 1, Cadence.EVERY_EVENT));
    for (int i = 0; i < 5; i++) {
      run.take(ada.call(NOON));
    }

    assertEquals(5, run.findings().size());
    assertEquals(1, run.findings().getLast().events().size());
  }

  @Test
  void namesTheLastEightEventsSinceTheFirstSuspicion() {
    DetectorRun run = run(new CallCounter(3, 12, Cadence.EPISODE));
    for (int i = 0; i < 12; i++) {
      run.take(ada.call(NOON.plusSeconds(i)));
    }

    assertEquals(
        List.of("ada-5", "ada-6", "ada-7", "ada-8", "ada-9", "ada-10", "ada-11", "ada-12"),
        run.findings().getFirst().events().stream().map(EventReference::eventId).toList());
  }

  @Test
  void keepsNoProbeUntilSomethingIsSuspected() {
    DetectorRun run = run(new CallCounter(3, 12, Cadence.EPISODE));
    run.observe(ada.call(NOON), ada.call(NOON));
    assertEquals(0, run.probeBytes(ada.key()));

    run.take(ada.call(NOON));
    assertTrue(run.probeBytes(ada.key()) > 0);
  }

  @Test
  void keepsWhatDetectorsRememberApart() {
    DetectorRun run =
        DetectorRun.of(
            List.of(new CallCounter(1, 1, Cadence.EPISODE), new CallCounter(2, 2, Cadence.EPISODE)),
            Reference.NONE);

    assertEquals(
        List.of("test.counter-1"),
        run.observe(ada.call(NOON)).stream().map(Finding::detectorId).toList());
    assertEquals(
        List.of("test.counter-1", "test.counter-2"),
        run.observe(ada.call(NOON)).stream().map(Finding::detectorId).toList());
  }

  @Test
  void namesTheBaselineThatWasUsed() {
    Finding finding =
        run(new CallCounter(1, 1, Cadence.EPISODE)).observe(ada.call(NOON)).getFirst();

    assertEquals("", finding.baseline());
    assertEquals("key-ada", finding.scopeKey());
    assertEquals("ada", finding.principal());
    assertEquals(NOON, finding.time());
  }

  @Test
  void passesOnAClueWhenItIsStrongerByANat() {
    DetectorRun run = run(new CallCounter(1, 12, Cadence.EPISODE));
    for (int i = 0; i < 12; i++) {
      run.take(ada.call(NOON.plusSeconds(i)));
    }

    // 12 of 12 calls are an alarm, 12 nats; each call is also a chance: 12 - ln 12
    assertEquals(
        List.of(3.4, 4.2, 5.1, 6.8, 7.7, 8.6, 9.5),
        run.clues().stream().map(clue -> Math.round(10 * clue.nats()) / 10.0).toList());
  }

  private static DetectorRun run(Detector detector) {
    return DetectorRun.of(detector, Reference.NONE);
  }

  /** Suspects something from so many calls and is sure from so many. */
  private record CallCounter(int watch, int alarm, Cadence cadence) implements Detector {
    @Override
    public DetectorSpec spec() {
      return new DetectorSpec(
          "test.counter-" + alarm,
          alarm,
          "Counter",
          RiskPattern.P01,
          Scope.PRINCIPAL,
          Maturity.SANDBOX,
          cadence,
          1,
          List.of(),
          List.of());
    }

    @Override
    public Suspicion observe(Step step) {
      step.memory().count(0, true);
      long calls = rows(step);
      return calls >= alarm ? Suspicion.ALARM : calls >= watch ? Suspicion.WATCH : Suspicion.NONE;
    }

    @Override
    public Clue clue(Step step, Suspicion suspicion) {
      return Clue.of((double) rows(step), alarm);
    }

    @Override
    public long rows(Step step) {
      return step.memory().whole(0);
    }

    @Override
    public Explanation explain(Step step) {
      return new Explanation(
          0.9,
          Severity.HIGH,
          rows(step),
          "Many calls.",
          List.of(new Measure("calls", rows(step), alarm, "calls", "ever")),
          List.of());
    }
  }
}
