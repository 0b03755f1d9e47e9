package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Turns;
import io.privet.detect.synthetic.LossScoringStories;
import io.privet.model.Finding;
import io.privet.model.ModelOperation;
import io.privet.model.Severity;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import org.junit.jupiter.api.Test;

final class LossScoringDetectorTest extends DetectorContract {
  private final Turns turns = new Turns(detector());

  LossScoringDetectorTest() {
    super(new LossScoringDetector(ThresholdValues.DEFAULTS), new LossScoringStories());
  }

  @Test
  void firesOnTheEighthTextThatIsOnlyScored() {
    for (int i = 0; i < 20; i++) {
      turns.score(80, 0);
    }

    assertEquals(8, turns.firstAlarm());
    assertEquals(Severity.MEDIUM, turns.findings().getFirst().severity());
  }

  @Test
  void findsFiftyTextsGrave() {
    for (int i = 0; i < 60; i++) {
      turns.score(80, 0);
    }

    Finding grave = turns.findings().getLast();
    assertEquals(Severity.HIGH, grave.severity());
    assertEquals(50, grave.rows());
  }

  @Test
  void leavesAnswersOut() {
    for (int i = 0; i < 100; i++) {
      turns.score(80, 2, TextCue.FRAGMENT);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void takesOneTokenForAnAnswerUnlessTheTextAsksForNothing() {
    for (int i = 0; i < 20; i++) {
      turns.score(80, 1, TextCue.REQUEST);
    }
    assertEquals(0, turns.firstAlarm());

    for (int i = 0; i < 20; i++) {
      turns.score(80, 1);
    }
    assertEquals(28, turns.firstAlarm());
  }

  @Test
  void leavesCallsWithoutScoresOut() {
    for (int i = 0; i < 20; i++) {
      turns.complete(80, 0);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void leavesAnswersOfUnknownLengthOut() {
    for (int i = 0; i < 20; i++) {
      turns.score(80, -1);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void countsARepeatedTextOnce() {
    for (int i = 0; i < 100; i++) {
      turns.take(ModelOperation.COMPLETION, true, 80, 0, TextFeatures.NONE, i % 7);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void findsOneInFourAmongOrdinaryPrompts() {
    for (int i = 0; i < 60; i++) {
      turns.score(80, 0).chat(20, 90).chat(20, 90).chat(20, 90);
    }

    assertEquals(33, turns.firstAlarm());
  }

  @Test
  void leavesOtherModelsOut() {
    for (int i = 0; i < 20; i++) {
      turns.take(ModelOperation.PREDICTION, true, 80, 0, TextFeatures.NONE, i);
      turns.take(ModelOperation.EMBEDDING, true, 80, 0, TextFeatures.NONE, 100 + i);
    }

    assertEquals(0, turns.firstAlarm());
  }
}
