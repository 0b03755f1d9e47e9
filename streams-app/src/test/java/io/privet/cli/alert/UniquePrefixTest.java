package io.privet.cli.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class UniquePrefixTest {
  private static final Map<String, Integer> VALUES = Map.of("abc", 1, "abcd", 2, "b", 3);

  @Test
  void findsTheOneWhoseIdBeginsLikeThis() {
    assertEquals(2, find("abcd"));
    assertEquals(3, find("b"));
  }

  @Test
  void prefersTheIdThatIsGivenInFull() {
    assertEquals(1, find("abc"));
  }

  @Test
  void saysHowToGoOnWhereThereIsNone() {
    assertEquals(
        "no alert has an id that begins with 'x'; privet alerts list shows those that there are",
        assertThrows(IllegalStateException.class, () -> find("x")).getMessage());
    assertThrows(IllegalStateException.class, () -> find(""));
  }

  @Test
  void asksForMoreWhereThereAreSeveral() {
    assertEquals(
        "2 alerts have an id that begins with 'a' (abc, abcd); give more of it",
        assertThrows(IllegalStateException.class, () -> find("a")).getMessage());
  }

  private static int find(String prefix) {
    return UniquePrefix.find(VALUES, prefix, "alert", "privet alerts list");
  }
}
