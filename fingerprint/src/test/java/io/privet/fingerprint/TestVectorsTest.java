package io.privet.fingerprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the code to the vectors that other implementations are checked against. */
final class TestVectorsTest {
  private static final String FILE = "test-vectors.tsv";

  @Test
  void givesThePublishedVectors() throws IOException {
    List<String> lines = lines();

    assertEquals(lines, lines.stream().map(TestVectorsTest::computed).toList());
  }

  /** The line as the code makes it: key, kind, input, hash, sketch; comments as they are. */
  private static String computed(String line) {
    if (line.startsWith("#")) {
      return line;
    }
    List<String> fields = Arrays.asList(line.split("\t", -1));
    Fingerprinter fingerprinter = new Fingerprinter(HexFormat.of().parseHex(fields.get(0)));
    String input = fields.get(2);
    boolean numeric = fields.get(1).equals("numeric");
    long hash = numeric ? fingerprinter.hash(row(input)) : fingerprinter.hash(input);
    short[] sketch = numeric ? fingerprinter.sketch(row(input)) : fingerprinter.sketch(input);
    return String.join(
        "\t", fields.get(0), fields.get(1), input, Fingerprinter.hex(hash), text(sketch));
  }

  private static float[] row(String input) {
    List<String> numbers = input.isEmpty() ? List.of() : Arrays.asList(input.split(" ", -1));
    float[] row = new float[numbers.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = Float.parseFloat(numbers.get(i));
    }
    return row;
  }

  private static String text(short[] sketch) {
    return IntStream.range(0, sketch.length)
        .mapToObj(index -> String.valueOf(sketch[index]))
        .collect(Collectors.joining(" "));
  }

  private static List<String> lines() throws IOException {
    try (InputStream file = TestVectorsTest.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file, FILE).readAllBytes(), UTF_8).lines().toList();
    }
  }
}
