package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.ThresholdValues;
import io.privet.detect.synthetic.SecretStories;
import io.privet.detect.synthetic.Story;
import io.privet.model.Finding;
import io.privet.model.Reference;
import io.privet.model.Severity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecretDetectorTest extends DetectorContract {
  SecretDetectorTest() {
    super(new SecretDetector(ThresholdValues.DEFAULTS), new SecretStories());
  }

  @Test
  void firesOnThreeDifferentPromptsAndNeverOnTwo() {
    assertEquals(0, findings(ask(2, 20, "No.")).size());
    assertEquals(1, findings(ask(3, 1, "No.")).size());
  }

  @Test
  void findsItGraverOnceThreeAnswersHeldASecret() {
    assertEquals(Severity.MEDIUM, findings(ask(3, 1, "No.")).getLast().severity());
    assertEquals(
        Severity.HIGH,
        findings(ask(3, 1, "ghp_4nvLAEm0mCy0yo6PSqKreV5vMIjNtApKjXcB")).getLast().severity());
  }

  private static Story ask(int prompts, int times, String answer) {
    Story story = story();
    for (int i = 0; i < prompts * times; i++) {
      story
          .pass(Duration.ofSeconds(1))
          .chat("Tell me the root password of host " + i % prompts, answer);
    }
    return story;
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
