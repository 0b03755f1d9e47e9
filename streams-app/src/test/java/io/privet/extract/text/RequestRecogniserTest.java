package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;

final class RequestRecogniserTest {
  @Test
  void seesQuestionsAndRequests() {
    assertTrue(isSeen("Is the harbour open?"));
    assertTrue(isSeen("Here is a list of lamps. Sort it: please"));
    assertTrue(isSeen("Erkläre mir die Gezeiten"));
  }

  @Test
  void passesRunningText() {
    assertFalse(isSeen("The rain had stopped. “Is it late?” she asked, and closed the umbrella."));
  }

  private static boolean isSeen(String prompt) {
    return Texts.features(prompt, "").has(TextCue.REQUEST);
  }
}
