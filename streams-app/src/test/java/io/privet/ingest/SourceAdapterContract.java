package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.AuditEvent;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * What every adapter of somebody else's log owes: an answer for whatever bytes, within bounds, and
 * no content in a rejection. Each string of a sample is swapped for one with a mark that must not
 * show.
 */
abstract class SourceAdapterContract {
  private static final int ROUNDS = 3_000;
  private static final String MARK = "Qz7marked";
  private static final List<String> PIECES =
      List.of(
          "NaN",
          "1e999",
          "-1",
          "9".repeat(400),
          "null",
          "true",
          "{}",
          "[]",
          "[".repeat(80),
          "}",
          "]",
          "\"",
          "\\",
          "\\ud800",
          ",",
          ":",
          "\"" + MARK + "\"",
          "\"" + "x".repeat(3_000) + "\"",
          "\u0000",
          "\u00ff");

  /** The adapter under its own rules. */
  abstract SourceAdapter adapter();

  /** Names of samples, each of which gives at least one event. */
  abstract List<String> samples();

  @Test
  final void readsEverySampleWithoutARejection() {
    for (String sample : samples()) {
      ReadResult result = read(SourceSamples.bytes(sample));

      assertEquals(List.of(), result.rejections(), sample);
      assertFalse(result.events().isEmpty(), sample);
    }
  }

  @Test
  final void unfoldsAnArrayAndGzipToTheSameEvents() {
    for (String sample : samples()) {
      byte[] record = SourceSamples.bytes(sample);
      List<String> ids = ids(read(record));

      assertEquals(ids, ids(read(SourceSamples.gzip(record))), sample);
      if (record[0] == '{' || record[0] == '[') {
        String twice = "[" + new String(record, UTF_8) + "," + new String(record, UTF_8) + "]";
        assertEquals(2 * ids.size(), read(twice.getBytes(UTF_8)).events().size(), sample);
      }
    }
  }

  @Test
  final void answersForEveryPrefix() {
    for (String sample : samples()) {
      byte[] record = SourceSamples.bytes(sample);
      for (int length = 0; length < record.length; length += 1 + length / 200) {
        assertAnswered(Arrays.copyOf(record, length));
      }
    }
  }

  @Test
  final void answersForFlippedBytes() {
    SplittableRandom random = new SplittableRandom(21);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] record = sample(random);
      for (int flips = random.nextInt(1, 5); flips > 0; flips--) {
        record[random.nextInt(record.length)] = (byte) random.nextInt(256);
      }
      assertAnswered(record);
    }
  }

  @Test
  final void answersForPiecesPutInAndCutOut() {
    SplittableRandom random = new SplittableRandom(22);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] record = sample(random);
      int start = random.nextInt(record.length);
      int end = Math.min(record.length, start + random.nextInt(24));
      byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
      byte[] changed = new byte[start + piece.length + record.length - end];
      System.arraycopy(record, 0, changed, 0, start);
      System.arraycopy(piece, 0, changed, start, piece.length);
      System.arraycopy(record, end, changed, start + piece.length, record.length - end);
      assertAnswered(changed);
    }
  }

  @Test
  final void answersForRandomBytes() {
    SplittableRandom random = new SplittableRandom(23);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] record = new byte[random.nextInt(96)];
      random.nextBytes(record);
      assertAnswered(record);
    }
  }

  @Test
  final void putsNoContentIntoRejections() {
    for (String sample : samples()) {
      String record = new String(SourceSamples.bytes(sample), UTF_8);
      String marked = record.replaceAll("(: *)\"[^\"\\\\]*\"", "$1\"" + MARK + "\"");

      for (Rejection rejection : read(marked.getBytes(UTF_8)).rejections()) {
        assertFalse(rejection.toString().contains(MARK), rejection::toString);
      }
    }
  }

  @Test
  final void refusesNothingAndTooMuch() {
    assertEquals(
        RejectionReason.EMPTY,
        adapter().read(null, SourceSamples.POSITION).rejections().getFirst().reason());
    assertEquals(RejectionReason.EMPTY, read(new byte[0]).rejections().getFirst().reason());
    assertEquals(
        RejectionReason.TOO_LARGE,
        read(new byte[RecordBounds.MAX_RECORD_BYTES + 1]).rejections().getFirst().reason());
    assertEquals(
        RejectionReason.TOO_LARGE,
        read(SourceSamples.gzip(new byte[RecordBounds.MAX_RECORD_BYTES + 1]))
            .rejections()
            .getFirst()
            .reason());
  }

  @Test
  final void stopsAtTheBoundOfEntries() {
    byte[] many = ("[{}" + ",{}".repeat(100_000) + "]").getBytes(UTF_8);

    ReadResult result = read(many);

    assertTrue(result.events().size() + result.rejections().size() <= RecordBounds.MAX_ENTRIES + 1);
  }

  ReadResult read(byte[] record) {
    return adapter().read(record, SourceSamples.POSITION);
  }

  private byte[] sample(SplittableRandom random) {
    return SourceSamples.bytes(samples().get(random.nextInt(samples().size())));
  }

  private void assertAnswered(byte[] record) {
    ReadResult result = read(record);

    assertTrue(result.events().size() + result.rejections().size() <= RecordBounds.MAX_ENTRIES + 1);
    for (Rejection rejection : result.rejections()) {
      assertFalse(rejection.toString().contains(MARK), rejection::toString);
    }
    for (AuditEvent event : result.events()) {
      assertTrue(event.header().principal().length() <= RecordBounds.MAX_NAME_CHARS);
    }
  }

  private static List<String> ids(ReadResult result) {
    return result.events().stream().map(event -> event.header().eventId()).toList();
  }
}
