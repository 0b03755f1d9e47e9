package io.privet.cli.replay;

import static io.privet.cli.replay.RecordedTraffic.query;
import static io.privet.cli.replay.RecordedTraffic.read;
import static io.privet.cli.replay.RecordedTraffic.write;
import static io.privet.cli.replay.RecordedTraffic.writeGzip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.ingest.IgnoredReason;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.ingest.ReadResult;
import io.privet.ingest.SourceAdapter;
import io.privet.model.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordingTest {
  @TempDir private Path folder;

  private final List<String> played = new ArrayList<>();

  @Test
  void mergesFilesByEventTime() throws Exception {
    Path queries =
        write(folder.resolve("q"), query("q1", 1, "ann", "m"), query("q4", 4, "ann", "m"));
    Path reads =
        writeGzip(
            folder.resolve("r"),
            Stream.of(read("r2", 2, "bob", "d", 1), read("r3", 3, "bob", "d", 2)));
    play(queries, reads);
    assertEquals(List.of("q1", "r2", "r3", "q4"), played);
  }

  @Test
  void playsEqualTimesInTheOrderInWhichTheFilesWereGiven() throws Exception {
    Path one = write(folder.resolve("1"), query("a", 5, "ann", "m"), query("b", 5, "ann", "m"));
    Path two = write(folder.resolve("2"), query("c", 5, "ann", "m"));
    play(two, one);
    assertEquals(List.of("c", "a", "b"), played);
  }

  @Test
  void keepsTheOrderOverManyBatches() throws Exception {
    Path odd = write(folder.resolve("odd"), queries(1, 4_001));
    Path even = write(folder.resolve("even"), queries(2, 4_000));
    play(odd, even);
    assertEquals(IntStream.rangeClosed(1, 4_001).mapToObj(String::valueOf).toList(), played);
  }

  @Test
  void playsARejectedLineWithoutWaitingForItsTurn() throws Exception {
    Path good = write(folder.resolve("good"), query("q1", 1, "ann", "m"));
    Path bad = write(folder.resolve("bad"), query("q2", 2, "ann", "m"), "{", "");
    play(good, bad);
    assertEquals(List.of("q1", "q2", "TRUNCATED", "EMPTY"), played);
  }

  @Test
  void refusesASingleEventThatLeapsAYearAhead() throws Exception {
    int year = 366 * 24 * 60 * 60;
    Path leap =
        write(
            folder.resolve("leap"),
            query("q1", 1, "ann", "m"),
            query("leap", year + 2, "ann", "m"),
            query("q3", 3, "ann", "m"));
    play(leap, write(folder.resolve("other"), query("q2", 2, "bob", "m")));
    assertEquals(List.of("q1", "FUTURE_TIMESTAMP", "q2", "q3"), played);
  }

  @Test
  void believesAYearBetweenEventsThatDoesNotGoBack() throws Exception {
    int year = 366 * 24 * 60 * 60;
    play(
        write(
            folder.resolve("sparse"),
            query("q1", 1, "ann", "m"),
            query("q2", year, "ann", "m"),
            query("q3", year + 1, "ann", "m")));
    assertEquals(List.of("q1", "q2", "q3"), played);
  }

  @Test
  void playsWhatCanBeReadOfADamagedFileAndNamesIt() throws Exception {
    Path whole = writeGzip(folder.resolve("whole"), Stream.of(queries(1, 501)));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length - 9));
    Path good = write(folder.resolve("good"), query("end", 600, "ann", "m"));
    assertEquals(List.of(cut), play(cut, good));
    assertEquals("TRUNCATED", played.get(played.size() - 2));
    assertEquals("end", played.getLast());
  }

  @Test
  void reportsProgressFromTheBytesReadToTheEnd() throws Exception {
    Path file = write(folder.resolve("f"), queries(1, 3_001));
    List<Double> shares = new ArrayList<>();
    new Recording(List.of(file), new PrivetJsonAdapter())
        .play(
            new Recording.Player() {
              @Override
              public void play(RecordedEntry entry) {}

              @Override
              public void onProgress(double share) {
                shares.add(share);
              }
            });
    assertEquals(shares.stream().sorted().toList(), shares);
    assertEquals(1.0, shares.getLast());
  }

  @Test
  void failsWithWhatTheReaderFailedWith() throws Exception {
    Path file = write(folder.resolve("f"), queries(1, 11));
    Recording recording = new Recording(List.of(file), new BrokenAdapter());
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> recording.play(entry -> {}));
    assertEquals("reading the files failed", failure.getMessage());
  }

  @Test
  void stopsReadingWhenThePlayerFails() throws Exception {
    Path file = write(folder.resolve("f"), queries(1, 8_001));
    Recording recording = new Recording(List.of(file), new PrivetJsonAdapter());
    assertThrows(
        ArithmeticException.class,
        () ->
            recording.play(
                entry -> {
                  throw new ArithmeticException();
                }));
  }

  private List<Path> play(Path... files) throws IOException, InterruptedException {
    return new Recording(List.of(files), new PrivetJsonAdapter())
        .play(
            entry -> {
              entry.result().events().forEach(event -> played.add(event.header().eventId()));
              entry.result().rejections().forEach(fault -> played.add(fault.reason().name()));
            });
  }

  /** Queries at every second one of the seconds, named by them. */
  private static String[] queries(int first, int last) {
    return IntStream.iterate(first, second -> second <= last, second -> second + 2)
        .mapToObj(second -> query(String.valueOf(second), second, "ann", "m"))
        .toArray(String[]::new);
  }

  private static final class BrokenAdapter implements SourceAdapter {
    @Override
    public String format() {
      return "broken";
    }

    @Override
    public ReadResult read(byte @Nullable [] value, SourcePosition position) {
      if (position.offset() > 5) {
        throw new IllegalArgumentException("a bug");
      }
      return ReadResult.ignored(IgnoredReason.OTHER_KIND);
    }
  }
}
