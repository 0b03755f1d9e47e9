package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;

final class VerbatimContinuationRecogniserTest {
  @Test
  void seesTheRequestToGoOnWithAPassage() {
    assertTrue(isSeen("Continue this passage: The rain had stopped"));
    assertTrue(isSeen("Give me chapter one verbatim"));
    assertTrue(isSeen("Setze den folgenden Auszug fort: Der Regen"));
  }

  @Test
  void passesTheRequestToGoOnWithSomethingElse() {
    assertFalse(isSeen("Continue the story of my cat"));
    assertFalse(isSeen("Summarise this passage"));
  }

  private static boolean isSeen(String prompt) {
    return Texts.features(prompt, "").has(TextCue.VERBATIM_CONTINUATION);
  }
}
