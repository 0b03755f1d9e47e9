package io.privet.cli.replay;

import io.privet.ingest.SourceAdapter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in a thread of its own, ahead of whoever takes the entries; their order is that of
 * {@link MergedFiles}.
 *
 * <p>At most {@value #QUEUED} batches wait, each of at most {@value #BATCH_ENTRIES} entries or,
 * when those are long, about {@value #BATCH_BYTES} bytes.
 */
final class ReadAhead implements Closeable {
  private static final int QUEUED = 8;
  private static final int BATCH_ENTRIES = 256;
  private static final int BATCH_BYTES = 1 << 20;

  /**
   * Entries read in one go.
   *
   * @param bytesRead bytes of the files read up to the last of them
   * @param isLast whether nothing follows
   * @param failure what ended the reading, where it was not the end
   */
  record Batch(
      List<RecordedEntry> entries, long bytesRead, boolean isLast, @Nullable Throwable failure) {}

  private final MergedFiles files;
  private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(QUEUED);
  private final Thread reader = new Thread(this::read, "read-ahead");
  private boolean hasEnded;

  /** Opens the files and starts to read. */
  ReadAhead(List<Path> paths, RecordedRecords.Opener opener, SourceAdapter adapter)
      throws IOException {
    files = new MergedFiles(paths, opener, adapter);
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * The next batch; null after the last one.
   *
   * @throws IllegalStateException when reading failed
   */
  @Nullable Batch next() throws InterruptedException {
    if (hasEnded) {
      return null;
    }
    Batch batch = queue.take();
    hasEnded = batch.isLast();
    if (batch.failure() != null) {
      throw new IllegalStateException("reading the files failed", batch.failure());
    }
    return batch;
  }

  /** Files that turned out to be cut off or broken; complete after the last batch. */
  List<Path> damaged() {
    return files.damaged();
  }

  @Override
  public void close() throws IOException {
    reader.interrupt();
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    files.close();
  }

  private void read() {
    try {
      boolean isLast = false;
      while (!isLast) {
        Batch batch = readBatch();
        isLast = batch.isLast();
        queue.put(batch);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private Batch readBatch() {
    List<RecordedEntry> entries = new ArrayList<>(BATCH_ENTRIES);
    try {
      long bytes = 0;
      while (entries.size() < BATCH_ENTRIES && bytes < BATCH_BYTES) {
        RecordedEntry entry = files.next();
        if (entry == null) {
          return new Batch(entries, files.bytesRead(), true, null);
        }
        entries.add(entry);
        bytes += entry.sizeBytes();
      }
      return new Batch(entries, files.bytesRead(), false, null);
    } catch (IOException | RuntimeException | Error failure) {
      return new Batch(entries, 0, true, failure);
    }
  }
}
