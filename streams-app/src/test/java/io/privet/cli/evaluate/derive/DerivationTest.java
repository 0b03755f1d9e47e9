package io.privet.cli.evaluate.derive;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.evaluate.truth.PrincipalTruth;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DerivationTest {
  private static final OrdinaryTraffic NONE = new OrdinaryTraffic();

  @Test
  void slowsAnAttackButNotWhatCameBefore() {
    List<PlacedEvent> events =
        Attacks.events(new Variant.Slowed(100), Attacks.run(1, 5, 5, 5), NONE);
    assertEquals(
        List.of(20L, 100L, 200L, 300L),
        events.stream()
            .map(event -> Duration.between(Attacks.START, event.time()).toSeconds())
            .toList());
    assertEquals(16, rows(events));
    assertEquals("eve-102", events.getLast().event().header().eventId());
  }

  @Test
  void dealsEventsOutInTurn() {
    DerivedRun run = Attacks.only(new Variant.Split(5), Attacks.run(0, ones(12)), NONE);
    List<PlacedEvent> events = Attacks.events(run);
    Map<String, Long> dealt =
        events.stream().collect(groupingBy(PlacedEvent::principal, TreeMap::new, counting()));
    assertEquals(List.of(3L, 3L, 2L, 2L, 2L), List.copyOf(dealt.values()));
    assertEquals(run.run().members(), List.copyOf(dealt.keySet()));
    assertEquals("eve-105", events.get(5).event().header().eventId());
    assertEquals(run.run().members().getFirst(), events.get(5).principal());
  }

  @Test
  void givesEachMemberAnAddressOfItsOwn() {
    List<PlacedEvent> events =
        Attacks.events(new Variant.Split(25), Attacks.run(0, ones(50)), NONE);
    assertEquals(
        25, events.stream().map(event -> event.event().header().clientIp()).distinct().count());
  }

  @Test
  void splitsAmongFewerWhereThereAreFewerEvents() {
    DerivedRun run = Attacks.only(new Variant.Split(400), Attacks.run(2, 64, 64, 64), NONE);
    assertEquals(3, run.run().members().size());
    assertEquals(3, run.members().getFirst().split());
    assertEquals(PrincipalTruth.Kind.ATTACK, run.members().getFirst().kind());
    assertEquals(194, rows(Attacks.events(run)));
  }

  @Test
  void keepsRunsOnOneTargetApartWhenTheyAreSplit() {
    List<RecordedRun> runs = List.of(Attacks.run(0, 1, 1), Attacks.run(0, 1, 1));
    assertEquals(2, Derivation.of(new Variant.Split(2), runs, NONE, 7).rounds().size());
    assertEquals(1, Derivation.of(new Variant.Slowed(2), runs, NONE, 7).rounds().size());
  }

  @Test
  void dilutesToTheShareWithinARow() {
    for (int percent : new int[] {5, 10, 25, 50}) {
      List<PlacedEvent> events =
          Attacks.events(
              new Variant.Diluted(percent), Attacks.run(4, 1, 30, 7, 1), Attacks.ordinary(40));
      assertEquals(39 * 100.0 / percent, (double) rows(events), 1.0);
      assertEquals(
          39,
          rows(
              events.stream()
                  .filter(event -> event.event().header().eventId().startsWith("eve-10"))
                  .toList()));
      assertTrue(events.stream().allMatch(event -> event.principal().equals("eve")));
    }
  }

  @Test
  void countsEarlierOrdinaryRowsInTheShare() {
    List<PlacedEvent> events =
        Attacks.events(new Variant.Diluted(50), Attacks.run(10, 30), Attacks.ordinary(40));
    assertEquals(60, rows(events));
  }

  @Test
  void takesEachOrdinaryRowOnceBeforeItTakesOneAgain() {
    List<PlacedEvent> events =
        Attacks.events(new Variant.Diluted(50), Attacks.run(0, ones(80)), Attacks.ordinary(40));
    Map<Long, Long> uses =
        events.stream()
            .filter(event -> event.event().header().eventId().startsWith("ordinary-"))
            .collect(groupingBy(event -> event.position().offset(), counting()));
    assertEquals(40, uses.size());
    assertEquals(2, Collections.max(uses.values()));
  }

  @Test
  void doesNotInventWhatIsOrdinary() {
    Derivation derivation =
        Derivation.of(new Variant.Diluted(50), List.of(Attacks.run(0, 1)), Attacks.ordinary(19), 7);
    assertEquals(List.of(), derivation.rounds());
    assertEquals("run", derivation.underivable().getFirst().name());
  }

  @Test
  void leavesRepeatsAndBatchesOutOfWhatIsOrdinary() {
    OrdinaryTraffic ordinary = new OrdinaryTraffic();
    IntStream.range(0, 30).forEach(i -> ordinary.add(Attacks.call("ann", 1, 1)));
    IntStream.range(0, 30).forEach(i -> ordinary.add(Attacks.call("bob", i, 2)));
    assertEquals(
        1,
        Derivation.of(new Variant.Diluted(50), List.of(Attacks.run(0, 1)), ordinary, 7)
            .underivable()
            .size());
  }

  @Test
  void makesTheSameStreamFromTheSameSeed() {
    for (Variant variant : Variant.ALL) {
      RecordedRun run = Attacks.run(3, ones(60));
      List<PlacedEvent> events = Attacks.events(variant, run, Attacks.ordinary(40));
      assertEquals(texts(events), texts(variant, run, 7));
      for (int i = 1; i < events.size(); i++) {
        assertTrue(!events.get(i).time().isBefore(events.get(i - 1).time()));
      }
    }
    assertNotEquals(
        texts(new Variant.Diluted(5), Attacks.run(0, ones(60)), 7),
        texts(new Variant.Diluted(5), Attacks.run(0, ones(60)), 8));
  }

  @Test
  void readsNamesOfVariants() {
    assertEquals(List.of(), Variant.parse("none"));
    assertEquals(9, Variant.parse("all").size());
    assertEquals(
        List.of(new Variant.Slowed(10), new Variant.Diluted(5)), Variant.parse("slow10,dilute5"));
    assertThrows(IllegalArgumentException.class, () -> Variant.parse("slow11"));
  }

  private static List<String> texts(Variant variant, RecordedRun run, long seed) {
    return texts(
        Attacks.events(
            Derivation.of(variant, List.of(run), Attacks.ordinary(40), seed)
                .rounds()
                .getFirst()
                .getFirst()));
  }

  private static List<String> texts(List<PlacedEvent> events) {
    return events.stream().map(event -> event.event().header() + " " + event.position()).toList();
  }

  private static int[] ones(int count) {
    return IntStream.range(0, count).map(i -> 1).toArray();
  }

  private static long rows(List<PlacedEvent> events) {
    return events.stream().mapToLong(PlacedEvent::rows).sum();
  }
}
