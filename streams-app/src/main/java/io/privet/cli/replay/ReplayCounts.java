package io.privet.cli.replay;

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
 * @param ignored records that are well formed but of no interest
 * @param duplicates events that were seen before
 * @param late events further behind their principal's newest than the bound
 * @param findings findings to act upon
 * @param exempted findings that the allow-list covers
 * @param forgotten principals whose profiles had to make room for others
 */
public record ReplayCounts(
    long events,
    Map<RejectionReason, Long> rejected,
    long ignored,
    long duplicates,
    long late,
    long findings,
    long alertsOpened,
    long exempted,
    long forgotten) {
  public ReplayCounts {
    Map<RejectionReason, Long> inOrder = new EnumMap<>(RejectionReason.class);
    inOrder.putAll(rejected);
    rejected = Collections.unmodifiableMap(inOrder);
  }

  /** All counts in one line, for people. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d events, %s, %,d ignored, %,d duplicates, %,d late, %,d findings, %,d alerts opened,"
            + " %,d exempted%s",
        events,
        rejections(),
        ignored,
        duplicates,
        late,
        findings,
        alertsOpened,
        exempted,
        forgotten == 0 ? "" : String.format(Locale.ROOT, ", %,d principals forgotten", forgotten));
  }

  /** {@code 3 rejected (EMPTY 1, MALFORMED 2)}. */
  String rejections() {
    long all = rejected.values().stream().mapToLong(Long::longValue).sum();
    String reasons =
        rejected.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    return String.format(Locale.ROOT, "%,d rejected%s", all, all == 0 ? "" : reasons);
  }
}
