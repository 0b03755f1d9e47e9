package io.privet.detect.source;

import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Maturity;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.model.Finding;
import io.privet.model.Measure;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A source that used to deliver and has been silent for much longer than its own pauses. */
final class SourceSilence {
  private static final String ID = "blindspot.source-silent";

  private static final Threshold FACTOR =
      new Threshold(
          "factor",
          5,
          "ratio",
          "of the usual pause: a weekend is less than five nights of fourteen hours");
  private static final Threshold MIN_MINUTES =
      new Threshold(
          "min-minutes",
          15,
          "minutes",
          "a roll-out or a fail-over takes less; a shipper that writes files, five to ten");
  private static final Threshold MIN_DAYS =
      new Threshold(
          "min-days", 4, "days", "two nights have been seen on whichever day the source began");

  /** Fewer events show no rhythm. */
  private static final long MIN_EVENTS = 100;

  static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          26,
          "Silent source",
          RiskPattern.P26,
          Scope.MODEL,
          Maturity.STABLE,
          Cadence.EPISODE,
          0,
          List.of(),
          List.of(FACTOR, MIN_MINUTES, MIN_DAYS));

  private final double factor;
  private final double minMillis;
  private final double minAgeMillis;

  SourceSilence(ThresholdValues values) {
    factor = values.of(ID, FACTOR);
    minMillis = values.of(ID, MIN_MINUTES) * TimeUnit.MINUTES.toMillis(1);
    minAgeMillis = values.of(ID, MIN_DAYS) * TimeUnit.DAYS.toMillis(1);
  }

  /** Whether a flow has been silent for too long, with a silence in milliseconds. */
  boolean isSilent(WatchedFlow flow, long silenceMillis) {
    return flow.events() >= MIN_EVENTS
        && flow.lastMillis() - flow.firstMillis() >= minAgeMillis
        && silenceMillis >= limitMillis(flow);
  }

  /** Whether that is to be told at a time of the wall clock. */
  boolean isDue(WatchedFlow flow, long silenceMillis, long nowMillis) {
    return isSilent(flow, silenceMillis)
        && nowMillis >= flow.toldMillis() + SourceWatch.REPEAT.toMillis();
  }

  private double limitMillis(WatchedFlow flow) {
    return Math.max(minMillis, factor * flow.gaps().usualMillis());
  }

  Finding finding(WatchedFlow flow, long silenceMillis, long nowMillis, String source) {
    boolean isWhole = flow.key().isWhole();
    return BlindSpot.of(SPEC, flow, source)
        .finding(
            Instant.ofEpochMilli(nowMillis),
            0.8,
            isWhole ? Severity.MEDIUM : Severity.LOW,
            1,
            String.format(
                Locale.ROOT,
                "Nothing readable has come of %s in %s for %s, although Privet has read it to its end"
                    + " all the while; the second-longest pause of the last weeks was %s.",
                isWhole ? "the tenant" : "the model " + flow.key().model(),
                source,
                words(silenceMillis),
                words(flow.gaps().usualMillis())),
            List.of(
                new Measure(
                    "minutes of silence",
                    minutes((double) silenceMillis),
                    minutes(limitMillis(flow)),
                    "minutes",
                    "until now")),
            List.of(
                "A restart or a backlog of Privet: only time counts in which it had read to the end.",
                "Nights and weekends: a pause that came twice within four weeks is a habit.",
                isWhole
                    ? "A tenant that has left, or a source that was moved: not ruled out; ask its owner."
                    : "A model that was replaced: not ruled out; ask its owner."));
  }

  private static double minutes(double millis) {
    return Math.rint(millis / TimeUnit.MINUTES.toMillis(1));
  }

  private static String words(long millis) {
    Duration duration = Duration.ofMillis(millis);
    return duration.toHours() < 3
        ? duration.toMinutes() + " minutes"
        : duration.toHours() + " hours";
  }
}
