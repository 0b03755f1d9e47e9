package io.privet.cli.replay;

import io.privet.ingest.IgnoredReason;
import io.privet.model.RejectionReason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run has counted.
 *
 * @param events events that were read
 * @param rejected records that could not become events; reasons without any are left out
 * @param ignored parts of records that are well formed but of no interest, likewise
 * @param duplicates events that were seen before
 * @param late events further behind their principal's newest than the bound
 * @param findings findings to act upon
 * @param exempted findings that the allow-list covers
 * @param forgotten principals whose profiles had to make room for others
 */
public record ReplayCounts(
    long events,
    Map<RejectionReason, Long> rejected,
    Map<IgnoredReason, Long> ignored,
    long duplicates,
    long late,
    long findings,
    long alertsOpened,
    long exempted,
    long forgotten) {
  public ReplayCounts {
    rejected = inOrder(rejected, RejectionReason.class);
    ignored = inOrder(ignored, IgnoredReason.class);
  }

  /** All counts in one line, for people. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s, %,d duplicates, %,d late, %,d findings, %,d alerts opened, %,d exempted%s",
        reading(),
        duplicates,
        late,
        findings,
        alertsOpened,
        exempted,
        forgotten == 0 ? "" : String.format(Locale.ROOT, ", %,d principals forgotten", forgotten));
  }

  /** What became of the records: {@code 7 events, 0 rejected, 2 ignored (OTHER_KIND 2)}. */
  public String reading() {
    return String.format(
        Locale.ROOT, "%,d events, %s, %s", events, rejections(), count(ignored, "ignored"));
  }

  /** {@code 3 rejected (EMPTY 1, MALFORMED 2)}. */
  public String rejections() {
    return count(rejected, "rejected");
  }

  private static String count(Map<? extends Enum<?>, Long> counts, String word) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    String reasons =
        counts.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    return String.format(Locale.ROOT, "%,d %s%s", all, word, all == 0 ? "" : reasons);
  }

  private static <E extends Enum<E>> Map<E, Long> inOrder(Map<E, Long> counts, Class<E> type) {
    Map<E, Long> inOrder = new EnumMap<>(type);
    inOrder.putAll(counts);
    return Collections.unmodifiableMap(inOrder);
  }
}
