package io.privet.cli.replay;

import io.privet.detect.Detection;
import io.privet.ingest.IgnoredReason;
import io.privet.ingest.ReadResult;
import io.privet.model.Alert;
import io.privet.model.RejectionReason;
import java.util.EnumMap;
import java.util.Map;

/** Counts what happens in a run. */
public final class ReplayTotals {
  private final Map<RejectionReason, Long> rejected = new EnumMap<>(RejectionReason.class);
  private long events;
  private final Map<IgnoredReason, Long> ignored = new EnumMap<>(IgnoredReason.class);
  private long duplicates;
  private long late;
  private long findings;
  private long exempted;
  private long alertsOpened;
  private long forgotten;

  /** The counts so far. */
  public ReplayCounts counts() {
    return new ReplayCounts(
        events, rejected, ignored, duplicates, late, findings, alertsOpened, exempted, forgotten);
  }

  long events() {
    return events;
  }

  long alertsOpened() {
    return alertsOpened;
  }

  /** Counts what came out of one record. */
  public void add(ReadResult result) {
    events += result.events().size();
    result
        .ignored()
        .forEach((reason, parts) -> ignored.merge(reason, parts.longValue(), Long::sum));
    result.rejections().forEach(rejection -> rejected.merge(rejection.reason(), 1L, Long::sum));
  }

  void add(Detection detection, long forgottenPrincipals) {
    switch (detection.disposition()) {
      case DUPLICATE -> duplicates++;
      case LATE -> late++;
      case ACCEPTED -> {
        findings += detection.findings().size();
        exempted += detection.exempted().size();
      }
    }
    forgotten = forgottenPrincipals;
  }

  /** Counts a finding about a campaign. */
  void addCampaign() {
    findings++;
  }

  void add(Alert alert) {
    if (alert.revision() == 1) {
      alertsOpened++;
    }
  }
}
