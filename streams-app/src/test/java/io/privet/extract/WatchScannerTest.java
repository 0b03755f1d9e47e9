package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.extract.text.PlantedText;
import io.privet.extract.text.Words;
import io.privet.model.Canary;
import io.privet.model.Registration;
import io.privet.model.Validity;
import io.privet.model.WatchHits;
import io.privet.model.Watchlist;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class WatchScannerTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final PrivacyKeys KEYS = PrivacyKeys.wellKnown();
  private static final Watchlist HERON = Watchlist.of(List.of(text("Blue Heron 7731")));

  private final WatchScanner scanner = new WatchScanner(KEYS);

  @Test
  void findsAPlantedTextWhateverStandsBetweenItsWords() {
    for (String answer :
        List.of(
            "blue heron 7731",
            "A BLUE-HERON/7731 flies.",
            "x ".repeat(500) + "Blue\n\n\"Heron\" (7731)")) {
      assertEquals(new WatchHits(1, List.of("notes"), 0), scan(answer, null, HERON), answer);
    }
  }

  @Test
  void findsNoPartAndNoOtherOrder() {
    for (String answer :
        List.of("", "blue heron", "blue heron 77310", "blueheron 7731", "heron blue 7731")) {
      assertEquals(WatchHits.NONE, scan(answer, null, HERON), answer);
    }
  }

  @Test
  void doesNotCountWhatTheConversationHeldAlready() {
    assertEquals(WatchHits.NONE, scan("blue heron 7731", "Is it Blue Heron 7731?", HERON));
  }

  @Test
  void countsEachCanaryOnce() {
    Watchlist two = Watchlist.of(List.of(text("Blue Heron 7731"), text("9f1c77a0b3d24e58")));

    assertEquals(
        2, scan("blue heron 7731, blue heron 7731, 9f1c77a0b3d24e58", null, two).canaries());
  }

  @Test
  void obeysTheEventTime() {
    Canary planted = text("Blue Heron 7731");
    Watchlist later =
        Watchlist.of(
            List.of(
                new Canary(
                    planted.kind(),
                    planted.keyId(),
                    planted.hash(),
                    planted.length(),
                    planted.plantedIn(),
                    new Registration("owner", "", new Validity(NOON, NOON.plusSeconds(1))))));

    assertEquals(1, scan("blue heron 7731", later, NOON).canaries());
    assertEquals(0, scan("blue heron 7731", later, NOON.minusMillis(1)).canaries());
    assertEquals(0, scan("blue heron 7731", later, NOON.plusSeconds(1)).canaries());
  }

  @Test
  void looksForSixteenLengthsAtMost() {
    List<Canary> many = IntStream.range(8, 40).mapToObj(n -> text("x".repeat(n))).toList();

    assertEquals(16, Watchlist.of(many).textLengths().size());
  }

  private WatchHits scan(String answer, @Nullable String conversation, Watchlist watchlist) {
    return scanner.answer(Words.of(answer), conversation, watchlist, NOON);
  }

  private WatchHits scan(String answer, Watchlist watchlist, Instant time) {
    return scanner.answer(Words.of(answer), null, watchlist, time);
  }

  private static Canary text(String value) {
    String form = PlantedText.normalForm(value);
    return new Canary(
        Canary.Kind.TEXT,
        WatchHash.KEY_ID,
        new WatchHash(KEYS).of(Canary.Kind.TEXT, form),
        form.length(),
        "notes",
        Registration.ALWAYS);
  }
}
