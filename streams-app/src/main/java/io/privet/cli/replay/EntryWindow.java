package io.privet.cli.replay;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts the entries of a log that promises no order into order of time, as far as a window reaches:
 * {@value #MAX_ENTRIES} entries or {@value #MAX_BYTES} bytes of records. Clouds deliver in no
 * order, and exports often stand with the newest first.
 */
final class EntryWindow {
  private static final int MAX_ENTRIES = 65_536;
  private static final int MAX_BYTES = 32 << 20;

  private record Waiting(RecordedEntry entry, long order) {}

  private final Supplier<@Nullable RecordedEntry> source;
  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(
          Comparator.<Waiting>comparingLong(each -> each.entry().timeMillis())
              .thenComparingLong(Waiting::order));
  private long taken;
  private long waitingBytes;
  private boolean isAtEnd;

  /** A window on a source, which gives null at its end. */
  EntryWindow(Supplier<@Nullable RecordedEntry> source) {
    this.source = source;
  }

  /** The earliest entry in sight, with one event at most; null after the last one. */
  @Nullable RecordedEntry next() {
    while (!isAtEnd && waiting.size() < MAX_ENTRIES && waitingBytes < MAX_BYTES) {
      RecordedEntry entry = source.get();
      if (entry == null) {
        isAtEnd = true;
      } else {
        waitingBytes += entry.sizeBytes();
        entry.parts().forEach(part -> waiting.add(new Waiting(part, taken++)));
      }
    }
    Waiting earliest = waiting.poll();
    if (earliest == null) {
      return null;
    }
    waitingBytes -= earliest.entry().sizeBytes();
    return earliest.entry();
  }
}
