package io.privet.detect;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.privet.detect.synthetic.FixtureSet;
import io.privet.model.AuditEvent;
import io.privet.model.EventReference;
import io.privet.model.Exemption;
import io.privet.model.Finding;
import io.privet.model.ModelInteraction;
import io.privet.model.Observation;
import io.privet.model.Reference;
import io.privet.model.Severity;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every detector owes. The test of a detector extends it. */
public abstract class DetectorContract {
  private static final int MAX_PROFILE_BYTES = 8 * 1024;
  private static final int MAX_PROBE_BYTES = 32 * 1024;

  /** Length of a piece of content that would give content away. */
  private static final int TELLING_CHARS = 12;

  private final Detector detector;
  private final FixtureSet fixtures;

  /** The contract of a detector, whose fixtures are made as given. */
  protected DetectorContract(Detector detector, FixtureSet fixtures) {
    this.detector = detector;
    this.fixtures = fixtures;
  }

  /** The detector under test. */
  protected final Detector detector() {
    return detector;
  }

  @Test
  void hasTheFixturesThatItsStoriesMake() throws IOException {
    fixtures.check(Fixture.FOLDER.resolve(detector.spec().id()));
  }

  @TestFactory
  Stream<DynamicTest> firesOn() {
    return each(
        fires(),
        fixture ->
            assertTrue(
                run(fixture).findings().stream()
                    .anyMatch(finding -> finding.severity().compareTo(Severity.MEDIUM) >= 0),
                "no finding of medium severity or above"));
  }

  @TestFactory
  Stream<DynamicTest> staysQuietOn() {
    return each(
        Fixture.quiet(detector.spec().id()),
        fixture -> assertEquals(List.of(), run(fixture).findings()));
  }

  @TestFactory
  Stream<DynamicTest> givesNoMoreFindingsWhenEventsComeTwice() {
    return each(
        fires(),
        fixture -> {
          DetectorRun twice = DetectorRun.of(detector, fixture.reference());
          for (Observation observation : fixture.observations()) {
            twice.take(observation);
            assertEquals(Detection.Disposition.DUPLICATE, twice.take(observation));
          }
          assertEquals(run(fixture).findings(), twice.findings());
        });
  }

  @TestFactory
  Stream<DynamicTest> findsTheSameInAnyOrderWithinTheLatenessBound() {
    return each(
        fires(),
        fixture -> {
          Set<Verdict> inOrder = verdicts(run(fixture).findings());
          for (int seed = 0; seed < 5; seed++) {
            DetectorRun shuffled = DetectorRun.of(detector, fixture.reference());
            shuffled.observe(shuffle(fixture.observations(), seed));
            assertEquals(inOrder, verdicts(shuffled.findings()), "seed " + seed);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> decidesTheSameWhenProfilesAreStoredAsBytes() {
    return each(
        fires(),
        fixture -> {
          DetectorRun stored = DetectorRun.stored(detector, fixture.reference());
          stored.observe(fixture.observations());
          assertEquals(run(fixture).findings(), stored.findings());
        });
  }

  @TestFactory
  Stream<DynamicTest> givesAnExemptedPrincipalNoFinding() {
    return each(
        fires(),
        fixture -> {
          List<Finding> findings = run(fixture).findings();
          DetectorRun exempt = DetectorRun.of(detector, exemptAll(fixture));
          exempt.observe(fixture.observations());
          assertEquals(List.of(), exempt.findings());
          assertEquals(findings, exempt.exempted());
        });
  }

  @TestFactory
  Stream<DynamicTest> explainsItsFindings() {
    return each(
        fires(),
        fixture -> {
          Set<String> ids =
              fixture.observations().stream().map(Observation::eventId).collect(toSet());
          Set<String> content = content(fixture.events());
          for (Finding finding : run(fixture).findings()) {
            assertEquals(detector.spec().id(), finding.detectorId());
            assertEquals(detector.spec().pattern(), finding.pattern());
            assertTrue(finding.summary().endsWith("."), finding.summary());
            assertFalse(finding.measures().isEmpty());
            assertFalse(finding.benignReadings().isEmpty());
            assertTrue(finding.rows() > 0);
            assertFalse(finding.events().isEmpty());
            assertTrue(finding.events().size() <= Finding.MAX_EVENTS);
            assertTrue(
                ids.containsAll(finding.events().stream().map(EventReference::eventId).toList()));
            assertEquals(finding.time(), finding.events().getLast().time());
            assertHoldsNone(content, finding.toString());
          }
        });
  }

  @Test
  void decidesTheSameWhenPrincipalsAreMixedOrApart() {
    List<Fixture> fixtures = new ArrayList<>(fires());
    fixtures.addAll(Fixture.quiet(detector.spec().id()));
    DetectorRun mixed = DetectorRun.of(detector, fixtures.getFirst().reference());
    mixed.observe(
        fixtures.stream()
            .flatMap(fixture -> fixture.observations().stream())
            .sorted(Comparator.comparingLong(Observation::timeMillis))
            .toList());
    for (Fixture fixture : fixtures) {
      Set<String> principals =
          fixture.observations().stream().map(Observation::principal).collect(toSet());
      assertEquals(
          run(fixture).findings(),
          mixed.findings().stream()
              .filter(finding -> principals.contains(finding.principal()))
              .toList(),
          fixture.name());
    }
  }

  @Test
  void keepsABoundedStateAndTakesAnyObservation() {
    RandomTraffic traffic = new RandomTraffic(41, fires().getFirst().observations());
    DetectorRun run = DetectorRun.of(detector, fires().getFirst().reference());
    for (int i = 0; i < 10_000; i++) {
      run.take(traffic.next());
      if (i % 500 == 0) {
        assertTrue(run.profileBytes(RandomTraffic.KEY) <= MAX_PROFILE_BYTES);
        assertTrue(run.probeBytes(RandomTraffic.KEY) <= MAX_PROBE_BYTES);
      }
    }
    assertTrue(run.profileBytes(RandomTraffic.KEY) > 0);
  }

  private record Verdict(Object pattern, String scopeKey, Object target) {}

  private static Set<Verdict> verdicts(List<Finding> findings) {
    return findings.stream()
        .map(finding -> new Verdict(finding.pattern(), finding.scopeKey(), finding.target()))
        .collect(toSet());
  }

  private List<Fixture> fires() {
    return Fixture.fires(detector.spec().id());
  }

  private static Stream<DynamicTest> each(List<Fixture> fixtures, Consumer<Fixture> check) {
    assertTrue(fixtures.size() >= 2, "at least two fixtures");
    return fixtures.stream()
        .map(fixture -> dynamicTest(fixture.name(), () -> check.accept(fixture)));
  }

  private DetectorRun run(Fixture fixture) {
    DetectorRun run = DetectorRun.of(detector, fixture.reference());
    run.observe(fixture.observations());
    return run;
  }

  /** The observations as they might arrive: each one delayed by less than the lateness bound. */
  private static List<Observation> shuffle(List<Observation> observations, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<Observation, Long> arrivals = new HashMap<>();
    observations.forEach(
        each ->
            arrivals.put(
                each, each.timeMillis() + random.nextLong(DetectionEngine.LATENESS.toMillis())));
    return observations.stream().sorted(Comparator.comparingLong(arrivals::get)).toList();
  }

  private Reference exemptAll(Fixture fixture) {
    Map<String, List<Exemption>> exemptions = new HashMap<>();
    for (Observation observation : fixture.observations()) {
      String key = observation.principalKey();
      exemptions.put(
          key,
          List.of(
              new Exemption(key, Set.of(detector.spec().pattern()), "owner", "test", Instant.MAX)));
    }
    Reference reference = fixture.reference();
    return new Reference(
        exemptions,
        reference.jobs(),
        reference.trainingRecords(),
        reference.baselines(),
        reference.targets(),
        reference.watchlist(),
        reference.version());
  }

  private static Set<String> content(List<AuditEvent> events) {
    return events.stream()
        .flatMap(
            event ->
                event instanceof ModelInteraction interaction
                    ? Stream.of(interaction.input().text(), interaction.output().text())
                    : Stream.of())
        .flatMap(DetectorContract::pieces)
        .collect(toSet());
  }

  private static Stream<String> pieces(@Nullable String text) {
    return text == null
        ? Stream.of()
        : Stream.iterate(0, i -> i + TELLING_CHARS <= text.length(), i -> i + 1)
            .map(i -> text.substring(i, i + TELLING_CHARS));
  }

  private static void assertHoldsNone(Set<String> content, String text) {
    pieces(text).forEach(piece -> assertFalse(content.contains(piece), piece));
  }
}
