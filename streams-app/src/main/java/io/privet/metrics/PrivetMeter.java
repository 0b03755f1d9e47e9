package io.privet.metrics;

import static io.privet.metrics.MeterKind.COUNTER;
import static io.privet.metrics.MeterKind.GAUGE;
import static io.privet.metrics.MeterKind.TIMER;

import io.micrometer.core.instrument.Tag;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every meter of Privet's own: name, base unit, meaning and tags. Names and tags are a contract.
 * Described in {@code docs/metrics.md}.
 */
public enum PrivetMeter {
  BUILD(GAUGE, "privet.build", "", "1 for the version that runs", new MeterTag("version", 16)),
  EVENTS(
      COUNTER,
      "privet.events",
      "events",
      "Events read, by source topic, what became of them and why they are ignored; those that are"
          + " dropped as duplicate or late were taken before",
      new MeterTag("source", 256),
      new MeterTag("outcome", 8),
      new MeterTag("reason", 16)),
  DEAD_LETTERS(
      COUNTER,
      "privet.dead.letters",
      "records",
      "Records or parts of them refused, by reason",
      new MeterTag("reason", 32)),
  SOURCE_FAULTS(
      COUNTER,
      "privet.source.faults",
      "faults",
      "Times that reading had to wait for something that is down"),
  FINDINGS(
      COUNTER,
      "privet.findings",
      "findings",
      "Findings, by detector",
      new MeterTag("detector", 128)),
  SUPPRESSED(
      COUNTER,
      "privet.suppressed",
      "findings",
      "Findings that lead to no alert, because the allow-list covers them (exempted) or their"
          + " detector runs in the shadow (shadowed)",
      new MeterTag("detector", 128),
      new MeterTag("reason", 8)),
  ALERTS(
      COUNTER,
      "privet.alerts",
      "states",
      "Alert states published, by pattern, severity and status",
      new MeterTag("pattern", 32),
      new MeterTag("severity", 8),
      new MeterTag("status", 8)),
  ALERT_CHANGES(
      COUNTER,
      "privet.alert.changes",
      "states",
      "Alert states published, by what led to them",
      new MeterTag("kind", 16)),
  COMMANDS_HANDLED(
      COUNTER,
      "privet.commands.handled",
      "commands",
      "Commands about an alert, by what they decide and what became of them",
      new MeterTag("decision", 4),
      new MeterTag("result", 16)),
  ALERT_LATENCY(
      TIMER,
      "privet.alert.latency",
      "seconds",
      "From the record of the event that brought a state of an alert about, by the record's"
          + " timestamp, to the publication of that state"),
  NOTIFICATIONS(
      COUNTER,
      "privet.notifications",
      "states",
      "Alert states that are decided for a sink, by what became of them: told, refused, or held back"
          + " and why",
      new MeterTag("sink", 64),
      new MeterTag("state", 32)),
  NOTIFICATION_FAILURES(
      COUNTER,
      "privet.notification.failures",
      "attempts",
      "Attempts to tell a sink that are to be made again",
      new MeterTag("sink", 64)),
  NOTIFICATION_LATENCY(
      TIMER,
      "privet.notification.latency",
      "seconds",
      "Time from the publication of an alert state until a sink took it, waits for its group included",
      new MeterTag("sink", 64)),
  OUTBOX_AGE(
      GAUGE,
      "privet.outbox.age",
      "seconds",
      "Time since the publication of the alert state that has waited longest for a sink; 0 when none"
          + " waits",
      new MeterTag("sink", 64)),
  LANE_STATE(
      GAUGE,
      "privet.lane.state",
      "",
      "1 for the state that the lane of a sink is in, 0 for the others",
      new MeterTag("sink", 64),
      new MeterTag("state", 8)),
  MITIGATIONS(
      GAUGE,
      "privet.mitigations",
      "measures",
      "Measures that are advised against a pattern, by where they stand: adopted somewhere, not"
          + " applicable, undecided; told by each instance with the API on",
      new MeterTag("pattern", 32),
      new MeterTag("state", 4)),
  KEYS_TRACKED(
      GAUGE,
      "privet.keys.tracked",
      "keys",
      "Keys that a state store of this instance holds, about; not a number while it is moved",
      new MeterTag("store", 16)),
  KEYS_EVICTED(
      COUNTER,
      "privet.keys.evicted",
      "keys",
      "Keys dropped from a state store after their time to live",
      new MeterTag("store", 16)),
  RESTORE_REMAINING(
      GAUGE,
      "privet.restore.remaining",
      "records",
      "Records that a state store lacks until it is restored; 0 when it is",
      new MeterTag("store", 16)),
  RESTORED(
      COUNTER,
      "privet.restored",
      "records",
      "Records from which a state store was restored",
      new MeterTag("store", 16)),
  REFERENCE_VERSION(
      GAUGE,
      "privet.reference.version",
      "",
      "1 for the version of reference data in force",
      new MeterTag("version", 1_000)),
  BASELINE_VERSION(
      GAUGE,
      "privet.baseline.version",
      "",
      "1 for the version of learned baselines in force",
      new MeterTag("version", 1_000)),
  REFERENCE_AGE(
      GAUGE,
      "privet.reference.age",
      "seconds",
      "Time since the version in force of a source of reference data was read",
      new MeterTag("source", 4)),
  REFERENCE_REFUSED(
      COUNTER,
      "privet.reference.refused",
      "versions",
      "Versions of a source of reference data that were refused, wholly or in part",
      new MeterTag("source", 4));

  private final MeterKind kind;
  private final String meterName;
  private final String unit;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // a list that is copied when made
  private final List<MeterTag> tags;

  PrivetMeter(MeterKind kind, String meterName, String unit, String description, MeterTag... tags) {
    this.kind = kind;
    this.meterName = meterName;
    this.unit = unit;
    this.description = description;
    this.tags = List.of(tags);
  }

  /** What it measures. */
  public MeterKind kind() {
    return kind;
  }

  /** Name in Micrometer's dotted form. */
  public String meterName() {
    return meterName;
  }

  /** What one of it is; empty where it is of no unit. */
  public String unit() {
    return unit;
  }

  /** What it counts, for people. */
  public String description() {
    return description;
  }

  /** The tags that every measurement of it has. */
  public List<MeterTag> tags() {
    return tags;
  }

  /** Its tags with values, which are in the order of {@link #tags}. */
  List<Tag> tagged(String... values) {
    if (values.length != tags.size()) {
      throw new IllegalArgumentException(
          meterName + " got " + values.length + " tags but has " + tags.size());
    }
    return IntStream.range(0, values.length)
        .mapToObj(i -> Tag.of(tags.get(i).key(), values[i]))
        .toList();
  }
}
