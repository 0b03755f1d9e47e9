package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.model.AccessFeatures;
import io.privet.model.ContentState;
import io.privet.model.DataAccess;
import io.privet.model.DataOperation;
import io.privet.model.InteractionFeatures;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.Reference;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.serde.ObservationCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ExtractorTest {
  private static final SourcePosition POSITION = new SourcePosition("calls", 2, 77);

  private final Extractor extractor =
      new Extractor(PrivacyKeys.wellKnown(), Pseudonyms.Display.PSEUDONYM);

  @Test
  void keepsWhenWhereAndAboutWhat() {
    Observation observation =
        extract(
            Events.interaction(
                Events.header("ada", null),
                Outcome.BLOCKED,
                Events.vectors(new float[] {1, 2}),
                Events.labels("cat")));

    assertEquals("default", observation.tenant());
    assertEquals("e-1", observation.eventId());
    assertEquals(Events.NOON.toEpochMilli(), observation.timeMillis());
    assertEquals(POSITION, observation.position());
    assertEquals(Target.model("churn"), observation.target());
    assertEquals(Outcome.BLOCKED, observation.outcome());
    InteractionFeatures features = (InteractionFeatures) observation.features();
    assertEquals(1, features.rowCount());
    assertFalse(features.scoresReturned());
    assertEquals(-1, features.tokensIn());
  }

  @Test
  void tellsAnEchoOfAnEarlierTurnFromALeak() {
    String answer = "Write to joanna.brook@kestrelmail.de, please.";

    assertEquals(1, leaks(null, answer));
    assertEquals(0, leaks("I am joanna.brook@kestrelmail.de.\nThank you.", answer));
  }

  @Test
  void hashesTheObjectOfAnAccess() {
    AccessFeatures one = access("site1/0092.json");

    assertEquals(one, access("site1/0092.json"));
    assertNotEquals(one.object(), access("site1/0093.json").object());
    assertEquals(0, access(null).object());
    assertEquals(-1, one.rows());
    assertEquals(0, one.destination());
  }

  @Test
  void hashesTheNetworkOfAnAddress() {
    assertEquals(network("10.1.2.3"), network("10.1.2.250"));
    assertNotEquals(network("10.1.2.3"), network("10.1.3.3"));
    assertEquals(network("2001:db8:1:2:3:4:5:6"), network("2001:db8:1:2:ffff::1"));
    assertNotEquals(network("2001:db8:1:2:3:4:5:6"), network("2001:db8:1:3:3:4:5:6"));
    assertNotEquals(0, network("::1"));
    assertEquals(0, network(null));
  }

  @Test
  void holdsNothingOfPromptAnswerOrPrincipal() {
    SplittableRandom random = new SplittableRandom(91);
    for (int i = 0; i < 200; i++) {
      String prompt = words(random);
      String answer = words(random);
      String principal = words(random);
      Observation observation =
          extract(
              Events.interaction(
                  Events.header(principal, null),
                  Outcome.SUCCESS,
                  Events.text(prompt),
                  Events.output(answer, List.of(words(random)), List.of())));
      String bytes = new String(ObservationCodec.encode(observation), StandardCharsets.ISO_8859_1);
      for (String content : List.of(prompt, answer, principal)) {
        for (int start = 0; start + 4 <= content.length(); start++) {
          String piece = content.substring(start, start + 4);
          assertFalse(observation.toString().contains(piece), piece);
          assertFalse(bytes.contains(piece), piece);
        }
      }
    }
  }

  /** Words of letters that no name in an observation is made of. */
  private static String words(SplittableRandom random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      words.append(i % 7 == 6 ? ' ' : "qxzjwk".charAt(random.nextInt(6)));
    }
    return words.toString();
  }

  private long network(@Nullable String address) {
    return extract(
            Events.interaction(
                Events.header("ada", address),
                Outcome.SUCCESS,
                Events.text("hello"),
                Events.labels()))
        .network();
  }

  private AccessFeatures access(@Nullable String object) {
    DataAccess access =
        new DataAccess(
            Events.header("ada", null),
            "notes",
            null,
            object,
            DataOperation.READ,
            Outcome.SUCCESS,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null);
    return (AccessFeatures) extractor.extract(access, POSITION, Reference.NONE).features();
  }

  private Observation extract(ModelInteraction interaction) {
    return extractor.extract(interaction, POSITION, Reference.NONE);
  }

  private int leaks(@Nullable String context, String answer) {
    ModelInput input =
        new ModelInput(
            1,
            ContentState.PRESENT,
            "Where do I write to?",
            null,
            context,
            List.of(),
            List.of(),
            List.of(),
            null);
    Observation observation =
        extract(Events.interaction(input, Events.output(answer, List.of(), List.of())));
    return ((InteractionFeatures) observation.features()).leaks().size();
  }
}
