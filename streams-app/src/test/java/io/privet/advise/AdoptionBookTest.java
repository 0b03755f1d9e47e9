package io.privet.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Acknowledgement;
import io.privet.model.Adoption;
import io.privet.model.Adoption.State;
import io.privet.model.Command;
import io.privet.model.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AdoptionBookTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");
  private static final Optional<String> ALL = Optional.empty();

  private final AdoptionBook book = new AdoptionBook();

  @Test
  void knowsNothingOfAMeasureThatNobodyDecidedUpon() {
    assertEquals(Optional.empty(), state("acme", "churn"));
  }

  @Test
  void letsADecisionForAllHoldForEach() {
    give(MONDAY, ALL, ALL, State.ADOPTED);

    assertEquals(Optional.of(State.ADOPTED), state("acme", "churn"));
  }

  @Test
  void prefersTheDecisionThatIsCloserToTheCase() {
    give(MONDAY, Optional.of("acme"), Optional.of("churn"), State.NOT_APPLICABLE);
    give(TUESDAY, ALL, ALL, State.ADOPTED);

    assertEquals(Optional.of(State.NOT_APPLICABLE), state("acme", "churn"));
    assertEquals(Optional.of(State.ADOPTED), state("acme", "fraud"));
  }

  @Test
  void fallsBackToWhatHoldsForAllOnceTheCloserOneIsWithdrawn() {
    give(MONDAY, ALL, ALL, State.ADOPTED);
    give(MONDAY, Optional.of("acme"), ALL, State.NOT_APPLICABLE);
    give(TUESDAY, Optional.of("acme"), ALL, State.WITHDRAWN);

    assertEquals(Optional.of(State.ADOPTED), state("acme", "churn"));
    assertEquals(1, book.of("MIT-RATE").size());
  }

  @Test
  void letsTheLatestDecisionOnTheSamePlaceHold() {
    give(MONDAY, ALL, ALL, State.ADOPTED);
    give(TUESDAY, ALL, ALL, State.NOT_APPLICABLE);

    assertEquals(Optional.of(State.NOT_APPLICABLE), state("acme", "churn"));
    assertEquals(TUESDAY, book.of("MIT-RATE").getFirst().since());
  }

  @Test
  void keepsSinceWhenAMeasureStandsSoHoweverOftenItIsSaid() {
    give(MONDAY, ALL, ALL, State.ADOPTED);
    give(TUESDAY, ALL, ALL, State.ADOPTED);

    assertEquals(MONDAY, book.of("MIT-RATE").getFirst().since());
  }

  @Test
  void leavesOtherCommandsAlone() {
    book.apply(command(MONDAY, new Acknowledgement(Optional.of("acme"), "a-1")));

    assertEquals(List.of(), book.of("MIT-RATE"));
  }

  @Test
  void takesNoFurtherMeasureInPastItsBound() {
    AdoptionBook small = new AdoptionBook(1);
    small.apply(command(MONDAY, adoption(ALL, ALL, State.ADOPTED)));
    small.apply(command(MONDAY, adoption(Optional.of("acme"), ALL, State.ADOPTED)));
    small.apply(command(MONDAY, adoption(ALL, ALL, State.NOT_APPLICABLE)));

    assertEquals(
        List.of(State.NOT_APPLICABLE),
        small.of("MIT-RATE").stream().map(standing -> standing.adoption().state()).toList());
  }

  private Optional<State> state(String tenant, String target) {
    return book.of("MIT-RATE", tenant, target).map(standing -> standing.adoption().state());
  }

  private void give(Instant time, Optional<String> tenant, Optional<String> target, State state) {
    book.apply(command(time, adoption(tenant, target, state)));
  }

  private static Adoption adoption(Optional<String> tenant, Optional<String> target, State state) {
    return new Adoption("MIT-RATE", Optional.empty(), tenant, target, state);
  }

  private static Command command(Instant time, Decision decision) {
    return new Command("c-1", time, "olga", "a quota", Optional.of(decision));
  }
}
