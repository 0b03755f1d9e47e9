package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Turns;
import io.privet.detect.synthetic.DivergenceStories;
import io.privet.model.ModelOperation;
import io.privet.model.Severity;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DivergenceDetectorTest extends DetectorContract {
  private final Turns turns = new Turns(detector());

  DivergenceDetectorTest() {
    super(new DivergenceDetector(ThresholdValues.DEFAULTS), new DivergenceStories());
  }

  @Test
  void firesOnTheFourthPromptThatMakesAnAnswerRepeat() {
    for (int i = 0; i < 10; i++) {
      turns.chat(10, 90, TextCue.ENDLESS_REPEAT, TextCue.ANSWER_REPEATS);
    }

    assertEquals(4, turns.firstAlarm());
    assertEquals(Severity.MEDIUM, turns.findings().getFirst().severity());
  }

  @Test
  void findsItGraveOnceAnAnswerBreaksOff() {
    for (int i = 0; i < 6; i++) {
      turns.chat(10, 90, TextCue.ENDLESS_REPEAT, TextCue.ANSWER_REPEATS);
    }
    turns.chat(10, 90, TextCue.ENDLESS_REPEAT, TextCue.ANSWER_DIVERGES);

    assertEquals(Severity.HIGH, turns.findings().getLast().severity());
    assertEquals(7, turns.findings().getLast().rows());
  }

  @Test
  void needsMoreOfEitherSignAlone() {
    for (int i = 0; i < 10; i++) {
      turns.chat(10, 90, i % 2 == 0 ? TextCue.ENDLESS_REPEAT : TextCue.ANSWER_REPEATS);
    }

    assertEquals(7, turns.firstAlarm());
  }

  @Test
  void countsARepeatedPromptOnce() {
    TextFeatures text =
        new TextFeatures(Set.of(TextCue.ENDLESS_REPEAT, TextCue.ANSWER_REPEATS), 1, 0, 10, 50);
    for (int i = 0; i < 100; i++) {
      turns.take(ModelOperation.CHAT, false, 20, 50, text, i % 3);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void forgetsATrialAfterOrdinaryPrompts() {
    for (int i = 0; i < 20; i++) {
      turns.chat(10, 90, TextCue.ENDLESS_REPEAT, TextCue.ANSWER_REPEATS);
      for (int j = 0; j < 60; j++) {
        turns.chat(20, 90);
      }
    }

    assertEquals(0, turns.firstAlarm());
  }
}
