package io.privet.cli.replay;

import io.privet.ingest.ReadResult;
import io.privet.ingest.SourceAdapter;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a recorded file in the order of its records, or by time where they promise none.
 *
 * <p>A replay has no clock to compare event times with. A single entry whose time lies more than
 * {@link #MAX_LEAP} ahead of both its neighbours is refused: it would hold its file up and make its
 * principal's later events late. No file in order of time holds such an entry.
 */
final class RecordedFile implements Closeable {
  /** Longest leap ahead that is believed of an entry between two earlier ones. */
  static final Duration MAX_LEAP = Duration.ofDays(365);

  private final RecordedRecords records;
  private final SourceAdapter adapter;
  private final String name;
  private final EntryWindow window;
  private long lastMillis = RecordedEntry.NO_TIME;
  private @Nullable RecordedEntry ahead;
  private boolean isDamaged;

  /** Opens a file whose records are in the adapter's format. */
  RecordedFile(Path file, RecordedRecords.Opener opener, SourceAdapter adapter) throws IOException {
    this.adapter = adapter;
    name = String.valueOf(file.getFileName());
    records = opener.open(file);
    window = new EntryWindow(this::readRecord);
    ahead = read();
  }

  /** The next entry; null after the last one. */
  @Nullable RecordedEntry next() {
    RecordedEntry entry = ahead;
    if (entry == null) {
      return null;
    }
    ahead = read();
    if (isLeap(entry, ahead)) {
      String detail =
          "event time must be at most "
              + MAX_LEAP.toDays()
              + " days ahead of the records before and after";
      return refused(RejectionReason.FUTURE_TIMESTAMP, entry.position(), detail, entry.sizeBytes());
    }
    if (entry.hasTime()) {
      lastMillis = entry.timeMillis();
    }
    return entry;
  }

  /** Whether reading ended before the file did, because it is cut off or broken. */
  boolean isDamaged() {
    return isDamaged;
  }

  /** Bytes of the file that have been read so far. */
  long bytesRead() throws IOException {
    return records.bytesRead();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private boolean isLeap(RecordedEntry entry, @Nullable RecordedEntry following) {
    if (!entry.hasTime() || following == null || !following.hasTime()) {
      return false;
    }
    long believed = entry.timeMillis() - MAX_LEAP.toMillis();
    return believed > following.timeMillis()
        && (lastMillis == RecordedEntry.NO_TIME || believed > lastMillis);
  }

  private @Nullable RecordedEntry read() {
    return records.isInOrder() ? readRecord() : window.next();
  }

  private @Nullable RecordedEntry readRecord() {
    if (isDamaged) {
      return null;
    }
    try {
      byte[] line = records.next();
      if (line == null) {
        return null;
      }
      SourcePosition position = new SourcePosition(name, 0, records.number());
      return new RecordedEntry(position, adapter.read(line, position), line.length);
    } catch (IOException fault) {
      isDamaged = true;
      return refused(
          fault instanceof EOFException ? RejectionReason.TRUNCATED : RejectionReason.MALFORMED,
          new SourcePosition(name, 0, records.number() + 1),
          "the file must be readable to its end",
          0);
    }
  }

  private static RecordedEntry refused(
      RejectionReason reason, SourcePosition position, String detail, int sizeBytes) {
    Rejection rejection = new Rejection(reason, position, detail, "", null);
    return new RecordedEntry(position, ReadResult.rejected(rejection), sizeBytes);
  }
}
