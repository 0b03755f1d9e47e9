package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.Rows;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.synthetic.DisclosureStories;
import io.privet.model.Finding;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Outcome;
import io.privet.model.Reference;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutputDisclosureDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Traffic ada = new Traffic("ada");
  private final DetectorRun run = DetectorRun.of(detector(), Reference.NONE);

  OutputDisclosureDetectorTest() {
    super(new OutputDisclosureDetector(ThresholdValues.DEFAULTS), new DisclosureStories());
  }

  @Test
  void blamesTheModelAndNamesTypesAndCounts() {
    Finding finding =
        run.observe(ada.answer(NOON, Outcome.SUCCESS, new LeakCount(LeakType.EMAIL, 2))).getFirst();

    assertEquals(Scope.MODEL, finding.scope());
    assertEquals(Traffic.MODEL, finding.scopeKey());
    assertEquals(List.of(new LeakCount(LeakType.EMAIL, 2)), finding.leaks());
    assertEquals(
        "The answer holds 2 e-mail address that the prompt did not hold.", finding.summary());
  }

  @Test
  void findsManyValuesGraverThanFew() {
    assertEquals(Severity.MEDIUM, severity(new LeakCount(LeakType.EMAIL, 4)));
    assertEquals(Severity.HIGH, severity(new LeakCount(LeakType.EMAIL, 5)));
  }

  @Test
  void findsOneSecretGrave() {
    assertEquals(Severity.HIGH, severity(new LeakCount(LeakType.PASSWORD, 1)));
  }

  @Test
  void isGraverWhenValuesAreEncoded() {
    assertEquals(
        Severity.HIGH,
        severity(new LeakCount(LeakType.EMAIL, 1), new LeakCount(LeakType.ENCODED, 1)));
    assertEquals(
        Severity.CRITICAL,
        severity(new LeakCount(LeakType.PASSWORD, 1), new LeakCount(LeakType.ENCODED, 1)));
  }

  @Test
  void givesAFindingForEveryOutput() {
    for (int i = 0; i < 5; i++) {
      run.observe(ada.answer(NOON, Outcome.SUCCESS, new LeakCount(LeakType.EMAIL, 1)));
    }

    assertEquals(5, run.findings().size());
    assertNotEquals(
        run.findings().get(0).events().getFirst(), run.findings().get(1).events().getFirst());
  }

  @Test
  void staysQuietOnAnAnswerThatWasHeldBack() {
    assertEquals(
        List.of(),
        run.observe(ada.answer(NOON, Outcome.BLOCKED, new LeakCount(LeakType.EMAIL, 1))));
  }

  @Test
  void staysQuietWithoutLeaksAndOnReads() {
    assertEquals(List.of(), run.observe(ada.answer(NOON, Outcome.SUCCESS)));
    assertEquals(List.of(), run.observe(ada.call(NOON, Rows.at(1, 1))));
    assertEquals(List.of(), run.observe(ada.read(NOON, 1)));
  }

  private Severity severity(LeakCount... leaks) {
    return run.observe(ada.answer(NOON, Outcome.SUCCESS, leaks)).getFirst().severity();
  }
}
