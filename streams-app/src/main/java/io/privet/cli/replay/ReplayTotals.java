package io.privet.cli.replay;

import io.privet.detect.Detection;
import io.privet.ingest.ReadResult;
import io.privet.model.Alert;
import io.privet.model.RejectionReason;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run has counted so far. */
public final class ReplayTotals {
  private final Map<RejectionReason, Long> rejected = new EnumMap<>(RejectionReason.class);
  private long events;
  private long ignored;
  private long duplicates;
  private long late;
  private long findings;
  private long exempted;
  private long alertsOpened;
  private long evicted;

  /** Events that were read. */
  public long events() {
    return events;
  }

  /** Records that could not become events, by reason; reasons without any are left out. */
  public Map<RejectionReason, Long> rejected() {
    return rejected;
  }

  /** Alerts that were opened. */
  public long alertsOpened() {
    return alertsOpened;
  }

  /** Counts what came out of a record. */
  public void add(ReadResult result) {
    events += result.events().size();
    ignored += result.ignored();
    result.rejections().forEach(rejection -> rejected.merge(rejection.reason(), 1L, Long::sum));
  }

  void add(Detection detection, long evictedProfiles) {
    switch (detection.disposition()) {
      case DUPLICATE -> duplicates++;
      case LATE -> late++;
      case ACCEPTED -> {
        findings += detection.findings().size();
        exempted += detection.exempted().size();
      }
    }
    evicted = evictedProfiles;
  }

  void add(Alert alert) {
    if (alert.revision() == 1) {
      alertsOpened++;
    }
  }

  /** All counts in one line, for people. */
  @Override
  public String toString() {
    long rejections = rejected.values().stream().mapToLong(Long::longValue).sum();
    String reasons =
        rejected.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    return String.format(
        Locale.ROOT,
        "%,d events, %,d rejected%s, %,d ignored, %,d duplicates, %,d late, %,d findings, %,d"
            + " alerts opened, %,d exempted%s",
        events,
        rejections,
        rejections == 0 ? "" : reasons,
        ignored,
        duplicates,
        late,
        findings,
        alertsOpened,
        exempted,
        evicted == 0 ? "" : String.format(Locale.ROOT, ", %,d principals forgotten", evicted));
  }
}
