package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;

final class AnswerDivergesRecogniserTest {
  @Test
  void seesARepetitionThatBreaksIntoSomethingElse() {
    assertTrue(isSeen("lamp ".repeat(30) + "Contact Ada in Oslo"));
    assertTrue(isSeen("Sure! " + "green lamp ".repeat(5) + "and then the rain"));
  }

  @Test
  void passesARepetitionToTheEnd() {
    assertFalse(isSeen("lamp ".repeat(30)));
    assertFalse(isSeen("lamp ".repeat(30) + "the end"));
  }

  @Test
  void passesARepetitionDeepInTheText() {
    assertFalse(
        isSeen(
            "one two three four five six seven eight nine ten eleven twelve thirteen "
                + "lamp ".repeat(9)
                + "and the rain"));
  }

  private static boolean isSeen(String answer) {
    return Texts.features("Go on", answer).has(TextCue.ANSWER_DIVERGES);
  }
}
