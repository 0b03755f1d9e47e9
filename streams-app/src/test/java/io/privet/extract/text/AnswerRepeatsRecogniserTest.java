package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;

final class AnswerRepeatsRecogniserTest {
  @Test
  void seesAnAnswerOfOnePhrase() {
    assertTrue(isSeen("lamp ".repeat(8)));
    assertTrue(isSeen("a green lamp ".repeat(4)));
    assertTrue(isSeen("Sure. " + "lamp ".repeat(9)));
    assertTrue(isSeen("灯".repeat(25)));
  }

  @Test
  void passesEmphasis() {
    assertFalse(isSeen("lamp ".repeat(7)));
    assertFalse(isSeen("a green lamp, a green lamp"));
  }

  @Test
  void passesATextThatHoldsARefrain() {
    assertFalse(
        isSeen(
            "Once there was a town by the sea where every evening people sang " + "la ".repeat(8)));
  }

  @Test
  void passesNoAnswer() {
    assertFalse(isSeen(""));
  }

  private static boolean isSeen(String answer) {
    return Texts.features("Go on", answer).has(TextCue.ANSWER_REPEATS);
  }
}
