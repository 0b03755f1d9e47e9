package io.privet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReferenceTimelineTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-03-02T20:00:00Z");
  private static final Registration DAY =
      new Registration("owner", "", new Validity(MORNING, EVENING));

  @Test
  void knowsNothingWithoutEntries() {
    assertEquals(Reference.NONE, ReferenceTimeline.NONE.at(MORNING.toEpochMilli()));
    assertEquals("", ReferenceTimeline.NONE.version());
  }

  @Test
  void targetsHoldFromTheFirstInstantToBeforeTheLast() {
    ReferenceTimeline timeline = of(new RegisteredModel("chat", Sensitivity.HIGH, DAY));

    assertEquals(Optional.empty(), chat(timeline, MORNING.minusMillis(1)));
    assertEquals(Optional.of(Sensitivity.HIGH), chat(timeline, MORNING));
    assertEquals(Optional.of(Sensitivity.HIGH), chat(timeline, EVENING.minusMillis(1)));
    assertEquals(Optional.empty(), chat(timeline, EVENING));
  }

  @Test
  void exemptionsHoldFromTheFirstInstantToBeforeTheLast() {
    ReferenceTimeline timeline = of(new Exemption("ada", Set.of(RiskPattern.P01), DAY));

    assertTrue(exemption(timeline, MORNING.minusMillis(1)).isEmpty());
    assertTrue(exemption(timeline, MORNING).isPresent());
    assertTrue(exemption(timeline, EVENING.minusMillis(1)).isPresent());
    assertTrue(exemption(timeline, EVENING).isEmpty());
  }

  @Test
  void jobsHoldFromTheFirstInstantToBeforeTheLast() {
    ReferenceTimeline timeline = of(new RegisteredJob("ada", "backup", "notes", 5, DAY));

    assertTrue(job(timeline, MORNING.minusMillis(1)).isEmpty());
    assertTrue(job(timeline, MORNING).isPresent());
    assertTrue(job(timeline, EVENING.minusMillis(1)).isPresent());
    assertTrue(job(timeline, EVENING).isEmpty());
  }

  @Test
  void canariesHoldFromTheFirstInstantToBeforeTheLast() {
    ReferenceTimeline timeline =
        of(new Canary(Canary.Kind.OBJECT, "partition", "cafe", null, null, DAY));

    assertTrue(canary(timeline, MORNING.minusMillis(1)).isEmpty());
    assertTrue(canary(timeline, MORNING).isPresent());
    assertTrue(canary(timeline, EVENING.minusMillis(1)).isPresent());
    assertTrue(canary(timeline, EVENING).isEmpty());
  }

  @Test
  void takesAnyNumberOfErasedSubjectsThatBeginAtTimesOfTheirOwn() {
    ReferenceTimeline timeline =
        of(
            IntStream.range(0, 5_000)
                .mapToObj(
                    number ->
                        new ErasedSubject(
                            "partition",
                            "subject-" + number,
                            List.of("notes"),
                            ErasedSubject.Cause.WITHDRAWN,
                            new Registration(
                                "owner",
                                "",
                                new Validity(MORNING.plusSeconds(number), Instant.MAX))))
                .toArray(ReferenceFact[]::new));
    Instant time = MORNING.plusSeconds(4_000);
    Watchlist watchlist = timeline.at(time.toEpochMilli()).watchlist();

    assertTrue(watchlist.isErased("subject-4000", "notes", time));
    assertFalse(watchlist.isErased("subject-4001", "notes", time));
    assertFalse(watchlist.isErased("subject-4000", "other", time));
  }

  @Test
  void baselinesOfTwoVersionsFollowEachOther() {
    Registration before = new Registration("", "", new Validity(Instant.MIN, MORNING));
    Registration after = new Registration("", "", new Validity(MORNING, Instant.MAX));
    DatasetBaseline old = new DatasetBaseline(5, 10, 1, 100);
    DatasetBaseline young = new DatasetBaseline(6, 20, 1, 100);
    ReferenceTimeline timeline =
        of(
            new LearnedDataset("notes", "v1", old, before),
            new LearnedDataset("notes", "v2", young, after));

    Baselines earlier = timeline.at(MORNING.toEpochMilli() - 1).baselines();
    Baselines later = timeline.at(MORNING.toEpochMilli()).baselines();

    assertEquals("v1", earlier.version());
    assertEquals(Optional.of(old), earlier.dataset("notes"));
    assertEquals("v2", later.version());
    assertEquals(Optional.of(young), later.dataset("notes"));
  }

  @Test
  void theLaterOfTwoEntriesAboutATargetHolds() {
    ReferenceTimeline timeline =
        of(
            new RegisteredModel("chat", Sensitivity.HIGH, Registration.ALWAYS),
            new RegisteredModel("chat", Sensitivity.LOW, Registration.ALWAYS));

    assertEquals(Optional.of(Sensitivity.LOW), chat(timeline, MORNING));
  }

  @Test
  void putsTheTrainingRecordsOfAModelTogetherFromTheirParts() {
    TrainingRecords one = new TrainingRecords(new long[] {1, 2});
    TrainingRecords other = new TrainingRecords(new long[] {-1});
    ReferenceTimeline timeline =
        of(
            new TrainingPart("chat", 0, 2, one, Registration.ALWAYS),
            new TrainingPart("chat", 1, 2, other, Registration.ALWAYS));

    TrainingRecords whole = timeline.at(0).trainingRecords("chat");

    assertEquals(3, whole.size());
    assertTrue(whole.contains(-1));
    assertTrue(whole.contains(2));
  }

  @Test
  void theVersionTellsTheContentAndNotTheOrder() {
    ReferenceFact chat = new RegisteredModel("chat", Sensitivity.HIGH, DAY);
    ReferenceFact notes = new RegisteredDataset("notes", Sensitivity.HIGH, DAY);
    ReferenceEntry first = new ReferenceEntry("1", chat);
    ReferenceEntry second = new ReferenceEntry("2", notes);

    String version = ReferenceTimeline.of(List.of(first, second)).version();

    assertEquals(12, version.length());
    assertEquals(version, ReferenceTimeline.of(List.of(second, first)).version());
    assertNotEquals(version, ReferenceTimeline.of(List.of(first)).version());
  }

  @Test
  void refusesMoreSpansThanItMayHold() {
    List<ReferenceEntry> entries =
        IntStream.rangeClosed(1, ReferenceTimeline.MAX_SPANS)
            .mapToObj(
                day ->
                    new ReferenceEntry(
                        "" + day,
                        new RegisteredModel(
                            "chat",
                            Sensitivity.LOW,
                            Registration.until(MORNING.plusSeconds(day), "owner", ""))))
            .toList();

    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> ReferenceTimeline.of(entries));

    assertEquals(
        "entries about models and data sets began or ended at 257 different times but may do so at"
            + " most at 256",
        refusal.getMessage());
  }

  private static ReferenceTimeline of(ReferenceFact... facts) {
    return ReferenceTimeline.of(
        IntStream.range(0, facts.length)
            .mapToObj(i -> new ReferenceEntry("entry-" + i, facts[i]))
            .toList());
  }

  private static Optional<Sensitivity> chat(ReferenceTimeline timeline, Instant time) {
    return timeline.at(time.toEpochMilli()).sensitivity(Target.model("chat"));
  }

  private static Optional<Canary> canary(ReferenceTimeline timeline, Instant time) {
    return timeline.at(time.toEpochMilli()).watchlist().canary(Canary.Kind.OBJECT, "cafe", time);
  }

  private static Optional<Exemption> exemption(ReferenceTimeline timeline, Instant time) {
    return timeline.at(time.toEpochMilli()).exemption("ada", RiskPattern.P01, time);
  }

  private static Optional<RegisteredJob> job(ReferenceTimeline timeline, Instant time) {
    return timeline.at(time.toEpochMilli()).job("ada", "notes", time);
  }
}
