package io.privet.cli.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.ingest.RecordBounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordedValuesTest {
  @TempDir private Path folder;

  @Test
  void findsObjectsHoweverTheyAreLaidOut() throws IOException {
    List<String> objects = List.of("{\"a\":{\"b\":[1]}}", "{\"c\":\"}]\\\"{\"}");

    assertEquals(objects, values("{\"a\":{\"b\":[1]}}\n\n{\"c\":\"}]\\\"{\"}\n"));
    assertEquals(objects, values("{\"a\":{\"b\":[1]}}{\"c\":\"}]\\\"{\"}"));
    assertEquals(objects, values("[{\"a\":{\"b\":[1]}}, {\"c\":\"}]\\\"{\"}]"));
    assertEquals(objects, values("{\"Records\": [{\"a\":{\"b\":[1]}},\n{\"c\":\"}]\\\"{\"}]}"));
  }

  @Test
  void keepsObjectsOverManyLinesAsTheyAre() throws IOException {
    assertEquals(
        List.of("{\n \"a\": [\n 1]\n}", "{}"), values("[\n{\n \"a\": [\n 1]\n},\n{}\n]\n"));
  }

  @Test
  void handsOnWhatIsBroken() throws IOException {
    assertEquals(List.of("{\"a\":\"x\n", "{}"), values("{\"a\":\"x\n{}"));
    assertEquals(List.of("{}", "oops\n", "{}"), values("{}\noops\n{}"));
    assertEquals(List.of("{}", "{\"a\":"), values("{} {\"a\":"));
    assertEquals(List.of(), values(" \n"));
  }

  @Test
  void takesAFileThatBeginsLikeNoJsonAsOneRecord() throws IOException {
    byte[] bytes = {'\n', 3, '{', '}', '\n'};
    try (RecordedValues values = RecordedValues.open(Files.write(folder.resolve("x"), bytes))) {
      assertArrayEquals(bytes, values.next());
      assertEquals(1, values.number());
    }
  }

  @Test
  void cutsARecordOneByteAboveTheBound() throws IOException {
    List<String> values = values("{\"a\":\"" + "x".repeat(9 << 20) + "\"}{}");

    assertEquals(RecordBounds.MAX_RECORD_BYTES + 1, values.getFirst().length());
    assertEquals("{}", values.getLast());
  }

  private List<String> values(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("log"), content);
    List<String> found = new ArrayList<>();
    try (RecordedValues values = RecordedValues.open(file)) {
      for (byte[] value = values.next(); value != null; value = values.next()) {
        found.add(new String(value, UTF_8));
      }
    }
    return found;
  }
}
