package io.privet.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Acknowledgement;
import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Silence;
import io.privet.model.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SilenceBookTest {
  private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-03-02T11:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Alert ALERT = alert();

  private final SilenceBook book = new SilenceBook();

  @Test
  void namesTheSilenceThatHoldsAnAlertBack() {
    book.apply(given(silence("s-1", "acme", TEN, NOON)));

    assertEquals(Optional.of("s-1"), inForce(ELEVEN));
    assertEquals(Optional.empty(), inForce(NOON));
  }

  @Test
  void holdsNoAlertBackThatASilenceDoesNotMatch() {
    book.apply(given(silence("s-1", "another", TEN, NOON)));

    assertEquals(Optional.empty(), inForce(ELEVEN));
  }

  @Test
  void namesTheLongestOfSeveral() {
    book.apply(given(silence("s-1", "acme", TEN, NOON)));
    book.apply(given(silence("s-2", "acme", TEN, NOON.plusSeconds(1))));
    book.apply(given(silence("s-3", "acme", TEN, NOON.minusSeconds(1))));

    assertEquals(Optional.of("s-2"), inForce(ELEVEN));
  }

  @Test
  void replacesASilenceByALaterOneOfTheSameId() {
    Silence silence = silence("s-1", "acme", TEN, NOON);
    book.apply(given(silence));

    book.apply(given(silence.endingAt(ELEVEN)));

    assertEquals(Optional.empty(), inForce(ELEVEN));
    assertEquals(1, book.all().size());
  }

  @Test
  void leavesOtherCommandsAlone() {
    book.apply(given(Acknowledgement.of(ALERT)));
    book.apply(new Command("c-2", TEN, "olga", "newer than this reader", Optional.empty()));

    assertEquals(List.of(), book.all());
  }

  @Test
  void keepsWhoGaveASilenceAndWhy() {
    Silence silence = silence("s-1", "acme", TEN, NOON);

    book.apply(given(silence));

    assertEquals(
        List.of(new SilenceBook.Given(silence, TEN, "olga", "a planned test")), book.all());
  }

  @Test
  void dropsWhatHasEndedAndKeepsWhatIsToCome() {
    book.apply(given(silence("s-1", "acme", TEN, ELEVEN)));
    book.apply(given(silence("s-2", "acme", NOON, NOON.plusSeconds(1))));

    book.dropEnded(ELEVEN);

    assertEquals(List.of("s-2"), ids(book));
  }

  @Test
  void forgetsTheSilenceThatEndsFirstPastItsBound() {
    SilenceBook small = new SilenceBook(2);
    small.apply(given(silence("s-1", "acme", TEN, NOON)));
    small.apply(given(silence("s-2", "acme", TEN, ELEVEN)));
    small.apply(given(silence("s-3", "acme", TEN, NOON.plusSeconds(1))));

    assertEquals(List.of("s-1", "s-3"), ids(small));
  }

  private Optional<String> inForce(Instant now) {
    return book.inForce(ALERT, now).map(Silence::silenceId);
  }

  private static List<String> ids(SilenceBook book) {
    return book.all().stream().map(given -> given.silence().silenceId()).toList();
  }

  private static Command given(Decision decision) {
    return new Command("c-1", TEN, "olga", "a planned test", Optional.of(decision));
  }

  private static Silence silence(String id, String tenant, Instant from, Instant until) {
    return new Silence(
        id,
        Optional.empty(),
        Optional.of(tenant),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        from,
        until);
  }

  private static Alert alert() {
    Finding finding =
        new Finding(
            "test.detector",
            RiskPattern.P02,
            "acme",
            Scope.PRINCIPAL,
            "k-1",
            "mallory",
            Target.model("churn"),
            TEN,
            0.9,
            Severity.HIGH,
            1,
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");
    return new AlertBuilder("a-1", finding).build();
  }
}
