package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that describe the sources tell the truth. */
final class SourcePagesTest {
  private static final Path FORMATS = Path.of("..", "docs", "formats");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AVRO")
  void everyExampleOfAPageIsReadWithoutARejection(SourceFormat format) throws IOException {
    List<String> examples =
        Files.readAllLines(FORMATS.resolve(format.text() + ".md")).stream()
            .filter(line -> line.startsWith("{"))
            .toList();
    SourceAdapter adapter = format.adapter(SourceRules.DEFAULT).orElseThrow();

    assertFalse(examples.isEmpty(), format::text);
    for (String example : examples) {
      ReadResult result = adapter.read(example.getBytes(UTF_8), SourceSamples.POSITION);
      assertEquals(List.of(), result.rejections(), example);
      assertEquals(1, result.events().size(), example);
    }
  }

  @Test
  void theListNamesEveryFormatAndEveryReasonToIgnore() throws IOException {
    String page = Files.readString(FORMATS.resolve("sources.md"));

    for (SourceFormat format : SourceFormat.values()) {
      assertTrue(page.contains("| `" + format.text() + "` |"), format::text);
    }
    for (IgnoredReason reason : IgnoredReason.values()) {
      assertTrue(page.contains("| `" + reason + "` |"), reason::name);
    }
  }

  @Test
  void theListStatesEveryBound() throws IOException {
    String page = Files.readString(FORMATS.resolve("sources.md"));
    NumberFormat format = NumberFormat.getIntegerInstance(Locale.ROOT);

    IntStream.of(
            RecordBounds.MAX_RECORD_BYTES,
            RecordBounds.MAX_ENTRIES,
            RecordBounds.MAX_TOKENS,
            RecordBounds.MAX_TEXT_CHARS,
            RecordBounds.MAX_NAME_CHARS,
            RecordBounds.MAX_ITEMS,
            RecordBounds.MAX_NESTING)
        .mapToObj(format::format)
        .forEach(bound -> assertTrue(page.contains("| " + bound), bound));
  }
}
