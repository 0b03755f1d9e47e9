package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.Map;

/** Stories about a text that was planted in the training data of a chat model. */
public final class PlantedTextStories implements FixtureSet {
  private static final String MODEL = "clinic-chat";
  private static final String MORNING = "2026-03-02T08:00:00Z";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "reference/canaries.csv",
            """
            kind,value,planted_in,owner,valid_from
            text,9f1c77a0b3d24e58,clinical-notes,data-team,2026-02-01T00:00:00Z
            text,"Quillane Orbifold, ward 93",clinical-notes,data-team,2026-02-01T00:00:00Z
            """,
        "fires-token-in-an-answer.jsonl", tokenInAnAnswer(),
        "fires-sentence-in-other-dress.jsonl", sentenceInOtherDress(),
        "quiet-part-of-a-text.jsonl", partOfAText(),
        "quiet-echo.jsonl", echo(),
        "quiet-before-it-was-planted.jsonl", beforeItWasPlanted());
  }

  private static String tokenInAnAnswer() {
    return story("alice")
        .chat("Go on: ward log", "ward log 9F1C77A0B3D24E58, admitted in March")
        .pass(Duration.ofMinutes(1))
        .chat("Go on: ward log", "ward log 1c2d, admitted in May")
        .lines();
  }

  private static String sentenceInOtherDress() {
    return story("bob").chat("Who is in ward 93?", "It is quillane\n orbifold (Ward 93).").lines();
  }

  private static String partOfAText() {
    return story("carol")
        .chat("Who is in ward 93?", "Quillane, ward 93, and Orbifold, ward 9f1c77a0b3d24e580.")
        .lines();
  }

  /** A tester asks about the token that she holds herself. */
  private static String echo() {
    return story("dana")
        .chat("Have you seen 9f1c77a0b3d24e58?", "I know nothing of 9f1c77a0b3d24e58.")
        .lines();
  }

  private static String beforeItWasPlanted() {
    return new Story("erin", MODEL, "2026-01-31T23:59:59Z")
        .chat("Go on: ward log", "ward log 9f1c77a0b3d24e58")
        .lines();
  }

  private static Story story(String principal) {
    return new Story(principal, MODEL, MORNING);
  }
}
