package io.privet.cli.replay;

import io.privet.ingest.SourceAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recorded files that can be played any number of times.
 *
 * @param files plain or gzip, each in order of time
 * @param opener finds the records of a file
 * @param adapter reads a record
 */
public record Recording(List<Path> files, RecordedRecords.Opener opener, SourceAdapter adapter) {
  /** Receives the entries of a recording. */
  public interface Player {
    /** Takes the next entry. */
    void play(RecordedEntry entry);

    /**
     * Hears how far the recording has been played.
     *
     * @param share part of the bytes, 0 to 1
     */
    default void onProgress(double share) {}
  }

  public Recording {
    files = List.copyOf(files);
  }

  /** Files whose lines are records. */
  public Recording(List<Path> files, SourceAdapter adapter) {
    this(files, RecordedLines::open, adapter);
  }

  /**
   * Plays all entries by event time.
   *
   * @return files that are cut off or broken; what could be read of them has been played
   * @throws IOException when a file cannot be opened
   */
  public List<Path> play(Player player) throws IOException, InterruptedException {
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    try (ReadAhead entries = new ReadAhead(files, opener, adapter)) {
      for (ReadAhead.@Nullable Batch batch = entries.next();
          batch != null;
          batch = entries.next()) {
        batch.entries().forEach(player::play);
        player.onProgress(size == 0 ? 1 : (double) batch.bytesRead() / size);
      }
      return entries.damaged();
    }
  }
}
