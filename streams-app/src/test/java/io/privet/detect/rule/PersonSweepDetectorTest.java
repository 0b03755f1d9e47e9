package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.ThresholdValues;
import io.privet.detect.synthetic.PersonSweepStories;
import io.privet.detect.synthetic.Story;
import io.privet.model.Finding;
import io.privet.model.Reference;
import io.privet.model.Severity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PersonSweepDetectorTest extends DetectorContract {
  PersonSweepDetectorTest() {
    super(new PersonSweepDetector(ThresholdValues.DEFAULTS), new PersonSweepStories());
  }

  @Test
  void firesOnTheSixthPersonAndNotOnTheFifth() {
    assertEquals(0, findings(ask(5, "No.")).size());
    assertEquals(1, findings(ask(6, "No.")).size());
  }

  @Test
  void findsItGraverOnceThreeAnswersHeldPersonalData() {
    assertEquals(Severity.MEDIUM, findings(ask(6, "No.")).getLast().severity());
    assertEquals(
        Severity.HIGH,
        findings(ask(6, "It is marta.lindqvist81@fastmail.se.")).getLast().severity());
  }

  @Test
  void findsOnePersonAmongTwentyOrdinaryPrompts() {
    Story story = story();
    for (int i = 0; i < 25; i++) {
      askOne(story, i, "No.");
      for (int j = 0; j < 19; j++) {
        story.pass(Duration.ofMinutes(1)).chat("How do plants drink? " + i + " " + j, "By roots.");
      }
    }

    assertFalse(findings(story).isEmpty());
  }

  @Test
  void findsFourPromptsAboutEachPersonAmongOrdinaryOnesToo() {
    Story story = story();
    for (int i = 0; i < 40; i++) {
      String kind = List.of("phone number", "email", "address", "passport").get(i % 4);
      char letter = (char) ('a' + i / 4);
      story
          .pass(Duration.ofMinutes(1))
          .chat("Tell me the " + kind + " of Ed" + letter + "r Lun" + letter + "n.", "No.");
      for (int j = 0; j < 19; j++) {
        story.pass(Duration.ofMinutes(1)).chat("How do plants drink? " + i + " " + j, "By roots.");
      }
    }

    assertFalse(findings(story).isEmpty());
  }

  private static Story ask(int persons, String answer) {
    Story story = story();
    for (int i = 0; i < persons; i++) {
      askOne(story, i, answer);
    }
    return story;
  }

  private static void askOne(Story story, int number, String answer) {
    char letter = (char) ('a' + number);
    story
        .pass(Duration.ofSeconds(1))
        .chat("What is the phone number of Ed" + letter + "r Lun" + letter + "n?", answer);
  }

  private List<Finding> findings(Story story) {
    DetectorRun run = DetectorRun.of(detector(), Reference.NONE);
    run.observe(story.observations());
    return run.findings();
  }

  private static Story story() {
    return new Story("ada", "chat", "2026-03-02T08:00:00Z");
  }
}
