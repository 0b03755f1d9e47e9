package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

final class WordsTest {
  @Test
  void cutsAtEverythingThatIsNoLetterOrDigit() {
    Words words = Words.of("Hello, wörld-42 !");

    assertEquals(3, words.count());
    assertEquals(7, words.start(1));
    assertEquals(12, words.end(1));
    assertEquals(Words.of("hello").hash(0), words.hash(0));
    assertNotEquals(words.hash(1), words.hash(2));
  }

  @Test
  void looksAtSoManyWordsOnly() {
    assertEquals(2_048, Words.of("a ".repeat(5_000)).count());
    assertEquals(1, Words.of("a".repeat(50_000)).count());
  }

  @Test
  void hasNoWordsWithoutText() {
    assertEquals(0, Words.NONE.count());
    assertEquals(0, Words.of(" ?!\n").count());
  }
}
