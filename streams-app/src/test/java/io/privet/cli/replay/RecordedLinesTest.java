package io.privet.cli.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.ingest.RecordBounds;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordedLinesTest {
  @TempDir private Path folder;

  @Test
  void readsLinesWithAndWithoutAnEnd() throws IOException {
    Path file = Files.writeString(folder.resolve("plain"), "one\ntwo\r\n\nfour");
    assertEquals(List.of("one", "two", "", "four"), read(file));
  }

  @Test
  void tellsGzipByItsFirstBytes() throws IOException {
    Path file = RecordedTraffic.writeGzip(folder.resolve("no-suffix"), Stream.of("one", "two"));
    assertEquals(List.of("one", "two"), read(file));
  }

  @Test
  void readsGzipFilesThatWereAppendedToEachOther() throws IOException {
    Path first = RecordedTraffic.writeGzip(folder.resolve("first"), Stream.of("one"));
    Path second = RecordedTraffic.writeGzip(folder.resolve("second"), Stream.of("two"));
    Path both = Files.write(folder.resolve("both"), Files.readAllBytes(first));
    Files.write(both, Files.readAllBytes(second), StandardOpenOption.APPEND);
    assertEquals(List.of("one", "two"), read(both));
  }

  @Test
  void readsAnEmptyFileAsNoLines() throws IOException {
    assertEquals(List.of(), read(Files.writeString(folder.resolve("empty"), "")));
  }

  @Test
  void joinsLinesThatSpanItsBuffer() throws IOException {
    String line = "x".repeat(150_000);
    Path file = Files.writeString(folder.resolve("wide"), line + "\nend\n" + line + "\n");
    assertEquals(List.of(line, "end", line), read(file));
  }

  @Test
  void cutsALineThatIsLongerThanARecordMayBeAndSkipsItsRest() throws IOException {
    byte[] bytes = new byte[RecordBounds.MAX_RECORD_BYTES + 100_000];
    Arrays.fill(bytes, (byte) 'x');
    bytes[bytes.length - 5] = '\n';
    try (RecordedLines lines = RecordedLines.open(Files.write(folder.resolve("huge"), bytes))) {
      assertEquals(RecordBounds.MAX_RECORD_BYTES + 1, next(lines).length());
      assertEquals("xxxx", next(lines));
      assertEquals(2, lines.number());
    }
  }

  @Test
  void failsWhereAGzipFileIsCutOff() throws IOException {
    Path whole = RecordedTraffic.writeGzip(folder.resolve("whole"), Stream.of("one", "two"));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length - 9));
    assertThrows(EOFException.class, () -> read(cut));
  }

  private static List<String> read(Path file) throws IOException {
    List<String> read = new ArrayList<>();
    try (RecordedLines lines = RecordedLines.open(file)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        read.add(new String(line, StandardCharsets.UTF_8));
      }
    }
    return read;
  }

  private static String next(RecordedLines lines) throws IOException {
    byte[] line = lines.next();
    return line == null ? "" : new String(line, StandardCharsets.UTF_8);
  }
}
