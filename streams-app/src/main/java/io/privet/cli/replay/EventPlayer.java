package io.privet.cli.replay;

import io.privet.cli.console.ProgressLine;
import io.privet.model.AuditEvent;
import io.privet.model.SourcePosition;
import java.util.Locale;

/** Hands the events of a recording on, counts them, and shows how far the work is. */
public final class EventPlayer implements Recording.Player {
  /** Receives events with the position at which they were read. */
  @FunctionalInterface
  public interface Consumer {
    /** Takes the next event. */
    void accept(AuditEvent event, SourcePosition position);
  }

  private final String activity;
  private final ReplayTotals totals;
  private final ProgressLine progress;
  private final Consumer consumer;

  /**
   * A player.
   *
   * @param activity what is done with the events, one word for people: {@code replaying}
   */
  public EventPlayer(
      String activity, ReplayTotals totals, ProgressLine progress, Consumer consumer) {
    this.activity = activity;
    this.totals = totals;
    this.progress = progress;
    this.consumer = consumer;
  }

  @Override
  public void play(RecordedEntry entry) {
    totals.add(entry.result());
    for (AuditEvent event : entry.result().events()) {
      consumer.accept(event, entry.position());
    }
  }

  @Override
  public void onProgress(double share) {
    progress.update(
        share,
        String.format(
            Locale.ROOT,
            "%s: %,d events, %,d alerts",
            activity,
            totals.events(),
            totals.alertsOpened()));
  }
}
