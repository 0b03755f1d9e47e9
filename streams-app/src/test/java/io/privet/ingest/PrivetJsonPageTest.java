package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page that describes the format tells the truth. */
final class PrivetJsonPageTest {
  private static final Path PAGE = Path.of("..", "docs", "formats", "privet-json.md");

  @Test
  void everyExampleIsAnEvent() throws IOException {
    List<String> examples =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("{")).toList();

    assertEquals(5, examples.size());
    for (String example : examples) {
      ReadResult result =
          new PrivetJsonAdapter().read(example.getBytes(UTF_8), new SourcePosition("page", 0, 1));
      assertEquals(List.of(), result.rejections(), example);
      assertEquals(1, result.events().size(), example);
    }
  }

  @Test
  void statesEveryBound() throws IOException {
    String page = Files.readString(PAGE);
    NumberFormat format = NumberFormat.getIntegerInstance(Locale.ROOT);

    IntStream.of(
            RecordBounds.MAX_RECORD_BYTES,
            RecordBounds.MAX_TEXT_CHARS,
            RecordBounds.MAX_NAME_CHARS,
            RecordBounds.MAX_ROWS,
            RecordBounds.MAX_COLUMNS,
            RecordBounds.MAX_ITEMS,
            RecordBounds.MAX_NESTING,
            RecordBounds.MAX_NUMBER_CHARS)
        .mapToObj(format::format)
        .forEach(bound -> assertTrue(page.contains("| " + bound), bound));
  }
}
