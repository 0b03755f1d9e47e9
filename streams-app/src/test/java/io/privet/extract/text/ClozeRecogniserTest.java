package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;

final class ClozeRecogniserTest {
  @Test
  void seesAGapInAPassage() {
    assertTrue(isSeen("Fill the [MASK] in this passage: \"Hold fast, [MASK], hold fast\""));
    assertTrue(isSeen("Which name is ____ in this excerpt from the novel"));
  }

  @Test
  void passesAGapInAnExercise() {
    assertFalse(isSeen("The capital of Norway is ____"));
  }

  @Test
  void passesTalkOfMasks() {
    assertFalse(isSeen("In this passage the hero wears a mask."));
  }

  private static boolean isSeen(String prompt) {
    return Texts.features(prompt, "").has(TextCue.CLOZE);
  }
}
