package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Cusum;
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
import io.privet.model.AccessFeatures;
import io.privet.model.DatasetBaseline;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Recognises a principal that reads far more of a data set than its peers do and than is usual for
 * itself, or most of what the data set holds, or that reads it object by object without ever coming
 * back to one; within seconds or over months. Signs of copying lower the limit. A registered job
 * excuses volume up to its amount.
 */
public final class BulkReadDetector implements Detector {
  private static final String ID = "access.bulk-read";

  private static final Threshold SPREADS =
      new Threshold(
          "spreads", 4, "deviations", "beyond the peers on the log scale (robust z-score)");
  private static final Threshold SIGN_WORTH =
      new Threshold(
          "sign-worth",
          1,
          "deviations",
          "a sign that one ordinary day in fifty shows is worth one deviation in the tail");
  private static final Threshold EARLY_SPREADS =
      new Threshold(
          "early-spreads", 2, "deviations", "one ordinary day in fifty; a first sign of LOW");
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
  private static final Threshold WEEK_FACTOR =
      new Threshold(
          "week-factor", 3, "ratio", "a week of unusual days; a median day all week is half of it");
  private static final Threshold ALARM = Cusum.alarm("reads");
  private static final Threshold NOVELTY_SIGN =
      new Threshold("novelty-sign", 3, "nats", "twenty times likelier for a copy");
  private static final Threshold PACE_SIGN =
      new Threshold(
          "pace-sign", 30, "reads", "one every two seconds for a minute: no person opens files so");

  /** Decayed days of history before the principal's own habit counts. */
  private static final double MIN_DAYS = 2;

  private static final int LEVEL = CopySigns.WORDS;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          16,
          "Bulk read of training data",
          RiskPattern.P16,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          LEVEL + 1,
          List.of(ObservedField.DATASET, ObservedField.OBJECT),
          List.of(
              SPREADS,
              SIGN_WORTH,
              EARLY_SPREADS,
              MIN_OBJECTS,
              DEFAULT_LIMIT,
              COVERAGE,
              OWN_FACTOR,
              WEEK_FACTOR,
              ALARM,
              NOVELTY_SIGN,
              PACE_SIGN));

  private final ThresholdValues values;

  /** A detector with the given thresholds. */
  public BulkReadDetector(ThresholdValues values) {
    this.values = values;
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    Optional<AccessFeatures> access = step.access();
    if (access.isEmpty()) {
      return Suspicion.NONE;
    }
    CopySigns signs = new CopySigns(step.memory());
    long time = step.observation().timeMillis();
    if (step.target().earlierDays() >= MIN_DAYS) {
      signs.meet(time);
    }
    if (!step.isRead()) {
      return Suspicion.NONE;
    }
    double size = baseline(step).map(DatasetBaseline::objects).orElse(0.0);
    signs.take(time, access.get().object(), size, 2 * of(ALARM));
    return step.isWithinJob() ? Suspicion.NONE : judge(step);
  }

  private Suspicion judge(Step step) {
    ReadVerdict verdict = verdict(step);
    boolean isBusy = verdict.objects() > verdict.earlyLimit() / 2;
    int level = verdict.severity().map(Severity::rank).orElse(0);
    int known = step.memory().whole(LEVEL);
    if (level > known) {
      step.memory().renew();
    }
    step.memory().setWhole(LEVEL, level > 0 || isBusy ? Math.max(level, known) : 0);
    if (level > 0) {
      return Suspicion.ALARM;
    }
    return isBusy ? Suspicion.WATCH : Suspicion.NONE;
  }

  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    ReadVerdict verdict = verdict(step);
    return Clue.of(verdict.objects(), verdict.limit());
  }

  private ReadVerdict verdict(Step step) {
    ReadHistory history = step.target().readHistory();
    long time = step.observation().timeMillis();
    CopySigns signs = new CopySigns(step.memory());
    boolean isFast = signs.pace() >= of(PACE_SIGN);
    boolean isSystematic = signs.novelty() >= of(NOVELTY_SIGN);
    boolean isNewcomer = signs.isNewcomer(time);
    double signWorth =
        of(SIGN_WORTH) * ((isFast ? 1 : 0) + (isSystematic ? 1 : 0) + (isNewcomer ? 1 : 0));
    Optional<DatasetBaseline> baseline = baseline(step);
    ReadLimits limits = ReadLimits.of(baseline, of(SPREADS), of(MIN_OBJECTS), of(DEFAULT_LIMIT));
    double objects = history.objectsADay(time);
    double usual = history.knownDays() >= MIN_DAYS ? history.usualObjects() : 0;
    double size = baseline.map(DatasetBaseline::objects).orElse(0.0);
    return new ReadVerdict(
        objects,
        limits.less(signWorth),
        limits.less(Math.max(signWorth, of(SPREADS) - of(EARLY_SPREADS))),
        Math.min(history.objectsLately(), signs.distinct()),
        of(WEEK_FACTOR) * limits.less(signWorth),
        limits.learned(),
        size > 0 ? Math.min(1, objects / size) : 0,
        of(COVERAGE),
        of(MIN_OBJECTS),
        of(OWN_FACTOR) * usual,
        signs.distinct(),
        signs.novelty(),
        of(ALARM),
        signs.pace(),
        isFast,
        isSystematic,
        isNewcomer);
  }

  private double of(Threshold threshold) {
    return values.of(ID, threshold);
  }

  private static Optional<DatasetBaseline> baseline(Step step) {
    return step.reference().baselines().dataset(step.observation().target().name());
  }

  @Override
  public long rows(Step step) {
    return verdict(step).rows();
  }

  @Override
  public Explanation explain(Step step) {
    return verdict(step).explain();
  }
}
