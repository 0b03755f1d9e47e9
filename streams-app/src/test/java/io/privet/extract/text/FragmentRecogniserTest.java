package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;

final class FragmentRecogniserTest {
  @Test
  void seesASentenceThatBreaksOff() {
    assertTrue(isSeen("The rain had stopped. She closed the old umbrella and walked towards the"));
    assertTrue(isSeen("Der Regen hatte aufgehört. Sie schloss den Schirm und ging langsam zu"));
  }

  @Test
  void seesSpeechThatBreaksOff() {
    assertTrue(isSeen("“I never said so. Did you hear it?” he asked. “Not once,”"));
  }

  @Test
  void seesCodeThatBreaksOff() {
    assertTrue(isSeen("  for (int i = 0; i < n; i++) {\n    total += values[i] *"));
  }

  @Test
  void passesQuestions() {
    assertFalse(isSeen("Which of the two roads leads to the old harbour?"));
    assertFalse(isSeen("how do I boil an egg so that it stays soft"));
  }

  @Test
  void passesRequests() {
    assertFalse(isSeen("Explain the tides to a child of ten"));
    assertFalse(isSeen("In Kotlin, write a loop that adds numbers"));
    assertFalse(isSeen("You are a pirate and tell of the sea"));
    assertFalse(isSeen("Bitte übersetze diesen Satz ins Englische"));
  }

  @Test
  void passesARequestWithItsInput() {
    assertFalse(isSeen("Based on the weather, here are tips for a trip.\nheavy rain in the hills"));
  }

  @Test
  void passesSentencesThatEnd() {
    assertFalse(isSeen("The rain had stopped. She closed the umbrella."));
    assertFalse(isSeen("“I never said so,” he answered.”"));
  }

  @Test
  void passesKeyWordsAndWishesWithoutAFullStop() {
    assertFalse(isSeen("cheap hotels near the old harbour with parking"));
    assertFalse(isSeen("i need a script that counts the words of a file"));
  }

  @Test
  void passesAQuestionWithoutItsMark() {
    assertFalse(isSeen("I have three lamps. how many of them can I put into a box"));
  }

  @Test
  void passesWhatALogMayHaveCut() {
    String text = "The rain had stopped. She walked towards the ".repeat(8).substring(0, 320);

    assertFalse(isSeen(text));
    assertTrue(isSeen(text.substring(0, 313)));
  }

  @Test
  void passesAFewWords() {
    assertFalse(isSeen("best harbour restaurants"));
  }

  @Test
  void passesWhatIsOnlyAPartOfWhatTheModelWasGiven() {
    String text = "The rain had stopped. She walked towards the";

    assertTrue(isSeen(text, text.length() + 50));
    assertFalse(isSeen(text, text.length() + 51));
  }

  private static boolean isSeen(String prompt) {
    return isSeen(prompt, -1);
  }

  private static boolean isSeen(String prompt, long tokens) {
    return Texts.features(prompt, "", false, tokens).has(TextCue.FRAGMENT);
  }
}
