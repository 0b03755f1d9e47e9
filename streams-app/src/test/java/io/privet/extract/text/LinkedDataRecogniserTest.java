package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkedDataRecogniserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "![data](https://c.example/azure=bboso5NRdBFVe7lkly8AbazdaZ4OxY)",
        "Here: ![x](https://c.example/p.png?d=The+user+asked+about+a+refund)",
        "<img src=\"https://c.example/i?u=ada.byron%40mail.example\">",
        "![a][ref]\n\n[ref]: https://c.example/log/VGhlIHBhc3N3b3JkIGlzIGh1bnRlcjI",
        "[more](https://c.example/?q=my%20patient%20has%20diabetes%20and%20lives%20in%20Rome)"
      })
  void sees(String answer) {
    assertTrue(isSeen("Show me the report.", answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![build](https://img.shields.io/badge/build-passing-brightgreen)",
        "![sea](https://images.example/photo-1506744038136-46273834b3fb?w=800)",
        "See [the docs](https://docs.example/guide/how-to-write-a-good-readme-file).",
        "Ask at [Stack](https://q.example/questions/5767325/how-can-i-remove-a-specific-item).",
        "requests.get('https://api.example/weather?q=London&appid=abc123def456ghi789')",
        "No link at all."
      })
  void passes(String answer) {
    assertFalse(isSeen("Show me the report.", answer));
  }

  @Test
  void passesAnAddressThatThePromptGave() {
    String image = "![data](https://c.example/azure=bboso5NRdBFVe7lkly8AbazdaZ4OxY)";

    assertFalse(isSeen("Make this image smaller: " + image, image));
  }

  private static boolean isSeen(String prompt, String answer) {
    return Texts.features(prompt, answer).has(TextCue.ANSWER_LINKS_DATA);
  }
}
