package io.privet.extract.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeakScannerTest {
  /** Far more than any recogniser reads for one character, and far less than a long text. */
  private static final int READS_PER_CHARACTER = 400;

  private final LeakScanner scanner = new LeakScanner(String::hashCode);

  @Test
  void countsDistinctValuesByType() {
    List<Sighting> sightings =
        scanner.scan(
            "For whom?", "ada@haus.de, ADA@haus.de, rolf@haus.de, info@haus.de; SSN 521-44-9382");
    assertEquals(
        List.of(new LeakCount(LeakType.EMAIL, 2), new LeakCount(LeakType.US_SSN, 1)),
        LeakScanner.count(sightings));
  }

  @Test
  void givesEqualHashesToEqualValuesOfOneType() {
    List<Sighting> sightings = scanner.scan(null, "card 5425233430109903 or 5425 2334 3010 9903");
    assertEquals(2, sightings.size());
    assertEquals(sightings.getFirst().value(), sightings.getLast().value());
  }

  @Test
  void findsInAPromptWhatItHolds() {
    assertEquals(
        List.of(LeakType.EMAIL),
        scanner.scanPrompt("Write to ada@haus.de").stream().map(Sighting::type).toList());
  }

  @Test
  void reportsNothingOfThePrompt() {
    assertEquals(List.of(), scanner.scan("Write to ada@haus.de", "Done."));
    assertEquals(List.of(), scanner.scan("", ""));
  }

  @Test
  void keepsTheStrongerOfTwoThatOverlap() {
    assertEquals(
        List.of("GITHUB_TOKEN: ghp_qdqCqgCRtIPf5jvFdOdcKJiFeRg01budxR3y"),
        Scanned.output("password=ghp_qdqCqgCRtIPf5jvFdOdcKJiFeRg01budxR3y"));
  }

  @Test
  void yieldsAtMost64Sightings() {
    String many =
        IntStream.range(0, 500)
            .mapToObj(i -> "ada" + i + "@haus.de")
            .collect(Collectors.joining(" "));
    assertEquals(64, scanner.scan(null, many).size());
  }

  @Test
  void findsALeakBehindAnyNumberOfHarmlessValues() {
    String harmless =
        IntStream.range(0, 500)
            .mapToObj(i -> "ada" + i + "@example.com")
            .collect(Collectors.joining(" "));
    assertEquals(
        List.of(new LeakCount(LeakType.EMAIL, 1)),
        LeakScanner.count(scanner.scan(null, harmless + " ada@haus.de")));
  }

  static List<String> hostileUnits() {
    return List.of(
        "a",
        "1",
        "1 ",
        "a1",
        "1-",
        "1.1.",
        "@",
        "a@",
        "a@a.de",
        "a.a@",
        "://a:",
        "eyJ",
        "eyJhbGciOiJIUzI1NiJ9.",
        "-----BEGIN PRIVATE KEY-----\n",
        "pypi-",
        "pypi-a1",
        "ghp_a1",
        "key=a1",
        "key a1/",
        "password=",
        "password is a1!B",
        "AB12 ",
        "DE44 ",
        "Ada Berg 12 ",
        "Ada Berg 123 45 67.\n",
        "Ada Berg Via 12, Rom 12345 ",
        "address is A 1, ",
        "employer of Ada Berg is ",
        "born 1.1.1990 ",
        "phone +1 2",
        "dni nif nie bsn 1A ",
        "passport A1 ",
        "MAC address 0",
        "Ä1 ß@é ",
        "\ud83d\ude00",
        "\ud83d");
  }

  @ParameterizedTest
  @MethodSource("hostileUnits")
  void readsEachCharacterABoundedNumberOfTimes(String unit) {
    CountingText text = new CountingText(unit.repeat(40_000 / unit.length()));
    scanner.scan(text, 0, new Echo(null));
    assertTrue(
        text.reads < (long) READS_PER_CHARACTER * text.length(),
        () -> text.reads / text.length() + " reads a character");
  }

  @Test
  void endsWhenEchoesHaveReadThePromptTooOften() {
    String list =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "ada" + i + "@haus.de")
            .collect(Collectors.joining(" "));
    assertEquals(List.of(), LeakScanner.count(scanner.scan(list, list)));
  }

  @Test
  void neverThrowsOnRandomTextAndKeepsItsBounds() {
    Random random = new Random(20_260_302);
    List<String> parts = new ArrayList<>(hostileUnits());
    Literals.all().forEach(literal -> parts.add(literal.text()));
    TokenFormats.ALL.forEach(format -> parts.add(format.prefix()));
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 200) {
        text.append(
            random.nextBoolean()
                ? parts.get(random.nextInt(parts.size()))
                : Character.toString(random.nextInt(random.nextInt(4) == 0 ? 0x3000 : 0x7f)));
      }
      int cut = random.nextInt(text.length());
      String output = text.substring(cut);
      List<Sighting> sightings = scanner.scan(text.substring(0, cut), output);
      assertTrue(sightings.size() <= Scan.MAX_SIGHTINGS);
      assertEquals(sightings.size(), new HashSet<>(sightings).size());
      for (Sighting sighting : sightings) {
        assertTrue(0 <= sighting.start() && sighting.start() < sighting.end());
        assertTrue(sighting.end() <= output.length());
      }
    }
  }

  /** A text that counts how often its characters are read. */
  private static final class CountingText implements CharSequence {
    private final String text;
    private long reads;

    CountingText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      reads += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
