package io.privet.detect.rule;

import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.ReadHistory;
import io.privet.model.DatasetBaseline;
import io.privet.model.Measure;
import io.privet.model.Outcome;
import io.privet.model.RegisteredJob;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Recognises a principal that reads far more of a data set than its peers do and than is usual for
 * itself, or most of what the data set holds, whatever its habit; fast or slow, within a day. A
 * registered job excuses volume up to its amount.
 */
public final class BulkReadDetector implements Detector {
  private static final String ID = "access.bulk-read";

  private static final Threshold SPREADS =
      new Threshold(
          "spreads", 4, "deviations", "beyond the peers on the log scale (robust z-score)");
  private static final Threshold MIN_OBJECTS =
      new Threshold("min-objects", 50, "objects", "analysts read up to 43 a day (measured)");
  private static final Threshold DEFAULT_LIMIT =
      new Threshold(
          "limit-without-baseline",
          200,
          "objects",
          "four times the floor; nothing is known of the peers");
  private static final Threshold COVERAGE =
      new Threshold("coverage", 0.5, "share", "half of a data set is not a sample any more");
  private static final Threshold OWN_FACTOR =
      new Threshold("own-factor", 3, "ratio", "three times the principal's own usual day");

  /** Scale of the natural logarithm of daily objects, kept within what people differ by. */
  private static final double MIN_SCALE = 0.3;

  private static final double MAX_SCALE = 0.6;

  /** Deviations from the median to a standard deviation, for a normal distribution. */
  private static final double MAD_TO_SIGMA = 1.4826;

  /** Peers that a baseline must rest upon. */
  private static final int MIN_PEERS = 8;

  /** Decayed days of history before the principal's own habit counts. */
  private static final double MIN_DAYS = 2;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          16,
          "Bulk read of training data",
          RiskPattern.P16,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          0,
          List.of("data set", "object", "operation"),
          List.of(SPREADS, MIN_OBJECTS, DEFAULT_LIMIT, COVERAGE, OWN_FACTOR));

  private final double spreads;
  private final double minObjects;
  private final double defaultLimit;
  private final double coverage;
  private final double ownFactor;

  /** A detector with the given thresholds. */
  public BulkReadDetector(ThresholdValues values) {
    spreads = values.of(ID, SPREADS);
    minObjects = values.of(ID, MIN_OBJECTS);
    defaultLimit = values.of(ID, DEFAULT_LIMIT);
    coverage = values.of(ID, COVERAGE);
    ownFactor = values.of(ID, OWN_FACTOR);
  }

  /**
   * A day of reads against its limits.
   *
   * @param learned whether the limit is that of the peers
   * @param coverage share of the known objects of the data set; 0 where none are known
   * @param usual objects of the principal's own usual day; 0 while it is not known
   */
  private record Day(
      double objects, double limit, boolean learned, double coverage, double usual) {}

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    if (!isRead(step) || isExcused(step)) {
      return Suspicion.NONE;
    }
    Day day = day(step);
    if (isMost(day)) {
      return Suspicion.ALARM;
    }
    if (day.objects() <= ownFactor * day.usual()) {
      return Suspicion.NONE;
    }
    if (day.objects() > day.limit()) {
      return Suspicion.ALARM;
    }
    return day.objects() > day.limit() / 2 ? Suspicion.WATCH : Suspicion.NONE;
  }

  private boolean isMost(Day day) {
    return day.coverage() >= coverage && day.objects() >= minObjects;
  }

  private static boolean isRead(Step step) {
    return step.observation().outcome() == Outcome.SUCCESS
        && step.access().filter(access -> access.operation().reveals()).isPresent();
  }

  private static boolean isExcused(Step step) {
    long time = step.observation().timeMillis();
    Optional<RegisteredJob> job =
        step.reference()
            .job(
                step.observation().principalKey(),
                step.observation().target().name(),
                Instant.ofEpochMilli(time));
    return job.isPresent() && step.target().readHistory().readsOn(time) <= job.get().maxPerDay();
  }

  private Day day(Step step) {
    ReadHistory history = step.target().readHistory();
    double objects = history.objectsADay(step.observation().timeMillis());
    double usual = history.knownDays() >= MIN_DAYS ? history.usualObjects() : 0;
    Optional<DatasetBaseline> baseline =
        step.reference().baselines().dataset(step.observation().target().name());
    Optional<Double> learned =
        baseline.filter(known -> known.principals() >= MIN_PEERS).map(this::limit);
    double share =
        baseline
            .filter(known -> known.objects() > 0)
            .map(known -> objects / known.objects())
            .orElse(0.0);
    return new Day(
        objects, learned.orElse(defaultLimit), learned.isPresent(), Math.min(1, share), usual);
  }

  private double limit(DatasetBaseline baseline) {
    double scale = Math.clamp(MAD_TO_SIGMA * baseline.spread(), MIN_SCALE, MAX_SCALE);
    double limit = Math.expm1(Math.log1p(baseline.medianObjects()) + spreads * scale);
    return Math.max(minObjects, limit);
  }

  @Override
  public long rows(Step step) {
    return Math.round(step.target().readHistory().objectsADay(step.observation().timeMillis()));
  }

  @Override
  public Explanation explain(Step step) {
    Day day = day(step);
    boolean isMost = isMost(day);
    return new Explanation(
        isMost ? 0.9 : 0.75,
        isMost ? Severity.HIGH : Severity.MEDIUM,
        Math.round(day.objects()),
        summary(day),
        List.of(
            new Measure("distinct objects read", day.objects(), day.limit(), "objects", "last day"),
            new Measure(
                "share of the data set read", day.coverage(), coverage, "share", "last day"),
            new Measure(
                "distinct objects on its own usual day",
                day.usual(),
                day.objects() / ownFactor,
                "objects",
                "last weeks")),
        List.of(
            "A registered job: none covers this amount on this data set.",
            "Repeated reads of the same objects: only distinct objects count.",
            "The principal's own habit: it does not usually read this much."));
  }

  /** The limit is named only where it was passed: most of a small data set may lie below it. */
  private static String summary(Day day) {
    StringBuilder summary = new StringBuilder();
    try (Formatter out = new Formatter(summary, Locale.ROOT)) {
      out.format("%.0f distinct objects were read within a day", day.objects());
      if (day.objects() > day.limit()) {
        out.format(
            ", against a limit of %.0f %s",
            day.limit(), day.learned() ? "from its peers" : "for data sets without a baseline");
      }
      if (day.coverage() > 0) {
        out.format(
            ": %.0f %% of the objects that the data set is known to hold", 100 * day.coverage());
      }
    }
    return summary.append('.').toString();
  }
}
