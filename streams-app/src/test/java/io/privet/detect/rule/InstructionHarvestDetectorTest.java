package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Turns;
import io.privet.detect.synthetic.InstructionHarvestStories;
import io.privet.model.Severity;
import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;

final class InstructionHarvestDetectorTest extends DetectorContract {
  private final Turns turns = new Turns(detector());

  InstructionHarvestDetectorTest() {
    super(
        new InstructionHarvestDetector(ThresholdValues.DEFAULTS), new InstructionHarvestStories());
  }

  @Test
  void firesOnTheEighthLongListOfTasksFromOneTemplate() {
    for (int i = 0; i < 20; i++) {
      turns.chat(1_000 + 20 * (i % 3), 1_500, TextCue.TASK_HARVEST);
    }

    assertEquals(8, turns.firstAlarm());
    assertEquals(Severity.MEDIUM, turns.findings().getFirst().severity());
  }

  @Test
  void onlySuspectsLongAnswersFromOneTemplate() {
    for (int i = 0; i < 20; i++) {
      turns.chat(1_000, 1_500);
    }

    assertEquals(9, turns.firstAlarm());
    assertEquals(Severity.LOW, turns.findings().getFirst().severity());
  }

  @Test
  void leavesShortAnswersOut() {
    for (int i = 0; i < 100; i++) {
      turns.chat(1_000, 255, TextCue.TASK_HARVEST).chat(1_000, 511);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void leavesPromptsThatGrowOut() {
    for (int i = 0; i < 100; i++) {
      turns.chat(300 + 400 * (i % 20), 900);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void leavesShortPromptsWithoutTasksOut() {
    for (int i = 0; i < 100; i++) {
      turns.chat(199, 900);
    }

    assertEquals(0, turns.firstAlarm());
  }
}
