package io.privet.extract.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrefilterTest {
  private final List<String> hits = new ArrayList<>();

  private List<String> run(List<String> literals, String text) {
    hits.clear();
    Recogniser note = (scan, start, end) -> hits.add(start + "-" + end);
    List<Literal> all = literals.stream().map(literal -> new Literal(literal, note)).toList();
    Scan scan = new Scan(text, 0, new Echo(null), String::hashCode);
    new Prefilter(all, (s, start, end) -> hits.add("number " + start)).run(text, scan);
    return List.copyOf(hits);
  }

  @Test
  void findsLiteralsInAnyCaseAndWithinOneAnother() {
    assertEquals(
        List.of("0-4", "1-3", "2-6"),
        run(List.of("abcd", "bc", "cdef"), "ABcDef").stream().sorted().toList());
  }

  @Test
  void findsTheStartOfANumberOnce() {
    assertEquals(List.of("number 1", "number 5"), run(List.of("a"), "x123 45"));
  }

  @Test
  void findsALiteralRightAfterANumber() {
    assertEquals(List.of("number 0", "2-4"), run(List.of("kg"), "12kg"));
  }

  @Test
  void takesANonAsciiLetterForAnyOther() {
    assertEquals(List.of("0-4"), run(List.of("n\u00e9 l"), "N\u00c9 L"));
  }

  @Test
  void agreesWithASearchLiteralByLiteral() {
    Random random = new Random(7);
    List<String> literals = List.of("a", "ab", "bab", "aabb", "c-", "-c");
    for (int round = 0; round < 1_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append("aAbBc-1".charAt(random.nextInt(7)));
      }
      List<String> expected = new ArrayList<>();
      String lower = text.toString().toLowerCase(Locale.ROOT);
      for (String literal : literals) {
        for (int at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + 1)) {
          expected.add(at + "-" + (at + literal.length()));
        }
      }
      List<String> found =
          run(literals, text.toString()).stream().filter(hit -> !hit.startsWith("number")).toList();
      assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
    }
  }

  @Test
  void refusesALiteralWithDigitsOrCapitals() {
    Recogniser nothing = (scan, start, end) -> {};
    assertThrows(IllegalArgumentException.class, () -> new Literal("a1", nothing));
    assertThrows(IllegalArgumentException.class, () -> new Literal("aB", nothing));
    assertThrows(IllegalArgumentException.class, () -> new Literal("", nothing));
  }
}
