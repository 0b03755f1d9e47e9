package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;

final class MidwayStartRecogniserTest {
  @Test
  void seesASpaceOrAClosingMarkAtTheBeginning() {
    assertTrue(isSeen(" and the rest of the line"));
    assertTrue(isSeen(") and so on"));
  }

  @Test
  void seesASmallLetterBeforeSentencesWithCapitals() {
    assertTrue(isSeen("and he left the room. Nobody said a word"));
  }

  @Test
  void passesTextThatBegins() {
    assertFalse(isSeen("And he left the room. Nobody said a word"));
    assertFalse(isSeen("\n\ndef area(r):"));
    assertFalse(isSeen(""));
  }

  @Test
  void passesWhoNeverUsesCapitals() {
    assertFalse(isSeen("whats a good soup. something with beans"));
  }

  private static boolean isSeen(String prompt) {
    return Texts.features(prompt, "").has(TextCue.STARTS_MIDWAY);
  }
}
