package io.privet.cli.replay;

import io.privet.ingest.SourceAdapter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The entries of several files, by event time; at equal times in the order in which the files were
 * given. Each file is taken to be in order of time itself, and is read as a stream.
 */
final class MergedFiles implements Closeable {
  private record Head(RecordedFile file, int index, RecordedEntry entry) {}

  private static final Comparator<Head> ORDER =
      Comparator.<Head>comparingLong(head -> head.entry().timeMillis())
          .thenComparingInt(Head::index);

  private final List<Path> paths;
  private final List<RecordedFile> files = new ArrayList<>();
  private final PriorityQueue<Head> heads = new PriorityQueue<>(ORDER);

  /** Opens the files, or none of them. */
  MergedFiles(List<Path> paths, RecordedRecords.Opener opener, SourceAdapter adapter)
      throws IOException {
    this.paths = List.copyOf(paths);
    try {
      for (Path path : paths) {
        RecordedFile file = new RecordedFile(path, opener, adapter);
        files.add(file);
        advance(file, files.size() - 1);
      }
    } catch (IOException | RuntimeException failure) {
      close();
      throw failure;
    }
  }

  /** The next entry; null after the last one. */
  @Nullable RecordedEntry next() {
    Head head = heads.poll();
    if (head == null) {
      return null;
    }
    advance(head.file(), head.index());
    return head.entry();
  }

  /** Files that are cut off or broken, as far as they have been read. */
  List<Path> damaged() {
    List<Path> damaged = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).isDamaged()) {
        damaged.add(paths.get(i));
      }
    }
    return damaged;
  }

  /** Bytes of the files that have been read so far. */
  long bytesRead() throws IOException {
    long bytes = 0;
    for (RecordedFile file : files) {
      bytes += file.bytesRead();
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    for (RecordedFile file : files) {
      file.close();
    }
  }

  private void advance(RecordedFile file, int index) {
    RecordedEntry entry = file.next();
    if (entry != null) {
      heads.add(new Head(file, index, entry));
    }
  }
}
