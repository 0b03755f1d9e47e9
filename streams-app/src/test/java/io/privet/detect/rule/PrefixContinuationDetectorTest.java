package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Turns;
import io.privet.detect.synthetic.PrefixContinuationStories;
import io.privet.model.ModelOperation;
import io.privet.model.Severity;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PrefixContinuationDetectorTest extends DetectorContract {
  private static final TextCue[] FRAGMENT = {TextCue.FRAGMENT};
  private static final TextCue[] PLAIN = {};

  private final Turns turns = new Turns(detector());

  PrefixContinuationDetectorTest() {
    super(
        new PrefixContinuationDetector(ThresholdValues.DEFAULTS), new PrefixContinuationStories());
  }

  @Test
  void firesOnTheFifthFragmentWithScores() {
    for (int i = 0; i < 10; i++) {
      turns.score(20 + 10 * i, 50, TextCue.FRAGMENT, TextCue.STARTS_MIDWAY);
    }

    assertEquals(5, turns.firstAlarm());
    assertEquals(Severity.HIGH, turns.findings().getFirst().severity());
  }

  @Test
  void firesOnFragmentsInAChat() {
    for (int i = 0; i < 10; i++) {
      turns.chat(20 + 10 * i, 50, TextCue.FRAGMENT);
    }

    assertEquals(5, turns.firstAlarm());
    assertEquals(Severity.MEDIUM, turns.findings().getFirst().severity());
  }

  @Test
  void leavesCompletionsOfAnyLengthWithoutScoresOut() {
    for (int i = 0; i < 200; i++) {
      turns.complete(100 + 7 * i % 1_000, 5 + 3 * i % 50, TextCue.FRAGMENT, TextCue.STARTS_MIDWAY);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void firesOnCompletionsOfOneLength() {
    for (int i = 0; i < 10; i++) {
      turns.complete(50, 64, TextCue.FRAGMENT);
    }

    assertEquals(6, turns.firstAlarm());
  }

  @Test
  void leavesCompletionsOfTwoLengthsOut() {
    for (int i = 0; i < 40; i++) {
      turns.complete(i % 2 == 0 ? 100 : 120, 64, TextCue.FRAGMENT);
    }
    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void firesOnScoredCompletionsOfOneLengthThatALogHasCut() {
    for (int i = 0; i < 20; i++) {
      turns.score(256, 64);
    }

    assertEquals(6, turns.firstAlarm());
  }

  @Test
  void findsOneFragmentInTenAmongOrdinaryPrompts() {
    for (int i = 0; i < 600; i++) {
      turns.chat(20 + 17 * i % 90, 5 + 11 * i % 80, i % 10 == 0 ? FRAGMENT : PLAIN);
    }

    assertEquals(91, turns.firstAlarm());
  }

  @Test
  void firesOnLongAnswersToNothing() {
    for (int i = 0; i < 10; i++) {
      turns.sample(100);
    }

    assertEquals(5, turns.firstAlarm());
  }

  @Test
  void leavesShortAnswersToNothingOut() {
    for (int i = 0; i < 200; i++) {
      turns.sample(99);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void firesOnPassagesToCompleteFromMemory() {
    for (int i = 0; i < 10; i++) {
      turns.chat(100 + 20 * i, 3, i % 2 == 0 ? TextCue.CLOZE : TextCue.VERBATIM_CONTINUATION);
    }

    assertEquals(5, turns.firstAlarm());
  }

  @Test
  void leavesWhatOtherPatternsAskForOut() {
    for (int i = 0; i < 50; i++) {
      turns.chat(20, 9, TextCue.FRAGMENT, TextCue.PERSON_DATA);
    }

    assertEquals(0, turns.firstAlarm());
  }

  @Test
  void countsARepeatedFragmentOnce() {
    TextFeatures text = new TextFeatures(Set.of(TextCue.FRAGMENT), 1, 0, 10, 50);
    for (int i = 0; i < 100; i++) {
      turns.take(ModelOperation.CHAT, false, 20, 50, text, i % 4);
    }

    assertEquals(0, turns.firstAlarm());
  }
}
