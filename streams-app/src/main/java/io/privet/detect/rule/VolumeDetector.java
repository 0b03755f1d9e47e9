package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.Normality;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.DetectorMemory;
import io.privet.detect.profile.ReadHistory;
import io.privet.detect.profile.RowVerdict;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Sketch;
import java.util.List;

/**
 * Recognises model extraction by its volume: a principal that asks a model about far more new
 * inputs than its peers do and than is usual for itself, within a minute or over weeks (Orekondy et
 * al., Knockoff Nets, arXiv 1812.02766). A registered job excuses volume up to its amount.
 */
public final class VolumeDetector implements Detector {
  private static final String ID = "extraction.volume";

  private static final Threshold SPREADS =
      new Threshold(
          "spreads",
          5.8,
          "deviations",
          "beyond the peers on the log scale; batches that nobody registered reach 5 (measured)");
  private static final Threshold PACE_WORTH =
      new Threshold(
          "pace-worth",
          0.6,
          "deviations",
          "a machine's pace is a weak sign: ordinary batches have it too");
  private static final Threshold EARLY_SPREADS =
      new Threshold("early-spreads", 3.5, "deviations", "a first sign of LOW");
  private static final Threshold MIN_INPUTS =
      new Threshold(
          "min-inputs",
          2_400,
          "inputs",
          "a day; batches that nobody registered send up to 2,235 (measured)");
  private static final Threshold MIN_EARLY_INPUTS =
      new Threshold("min-early-inputs", 1_200, "inputs", "half of min-inputs");
  private static final Threshold DEFAULT_LIMIT =
      new Threshold(
          "limit-without-baseline",
          6_000,
          "inputs",
          "twice the busiest ordinary service; nothing is known of the peers");
  private static final Threshold OWN_FACTOR =
      new Threshold("own-factor", 3, "ratio", "three times the principal's own usual day");
  private static final Threshold WEEK_FACTOR =
      new Threshold(
          "week-factor", 3, "ratio", "a week of unusual days; a median day all week is half of it");
  private static final Threshold PACE_SIGN =
      new Threshold("pace-sign", 600, "inputs", "ten a second for a minute");
  private static final Threshold VARIANT_SHARE =
      new Threshold(
          "variant-share",
          0.01,
          "share",
          "of inputs that change one field of a remembered one; explanations show five in a"
              + " hundred rows, real rows hardly any");

  /** Decayed days of history before the principal's own habit counts. */
  private static final double MIN_DAYS = 2;

  /**
   * Inputs of a call that are a batch. Explanations begin with a batch of the rows that they vary
   * later on, so these are remembered before anything is counted.
   */
  private static final int MIN_BATCH = 8;

  /** Share of the early limit from which events are kept as evidence. */
  private static final double WATCH_SHARE = 0.9;

  /** Projections that a sketch of sixteen fields or more has. */
  private static final double FULL_PROJECTIONS = 8;

  /** The shares of new and varied inputs are those of at least half as many. */
  private static final int MAX_COUNTED = 8_192;

  private static final int NEW = Pace.WORDS;
  private static final int NOVEL = NEW + 1;
  private static final int VARIANTS = NEW + 2;
  private static final int LEVEL = NEW + 3;
  private static final int PROJECTIONS = NEW + 4;
  private static final int ANCHORS = NEW + 5;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          42,
          "Extraction by volume",
          RiskPattern.P13,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          ANCHORS + SweepAnchors.WORDS,
          List.of(ObservedField.NUMERIC_INPUT, ObservedField.LEARNED_BASELINE),
          List.of(
              SPREADS,
              PACE_WORTH,
              EARLY_SPREADS,
              MIN_INPUTS,
              MIN_EARLY_INPUTS,
              DEFAULT_LIMIT,
              OWN_FACTOR,
              WEEK_FACTOR,
              PACE_SIGN,
              VARIANT_SHARE));

  private final ThresholdValues values;

  /** A detector with the given thresholds. */
  public VolumeDetector(ThresholdValues values) {
    this.values = values;
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    boolean isUncounted = step.target().readHistory().objectsLately() == 0;
    if (isUncounted && step.verdicts().size() < MIN_BATCH) {
      return Suspicion.NONE;
    }
    boolean hasEvidence = false;
    for (RowVerdict verdict : step.verdicts()) {
      Sketch sketch = verdict.row().sketch();
      if (verdict.measured() && sketch != null && verdict.row().isNumeric()) {
        take(verdict, sketch, step);
        hasEvidence = true;
      }
    }
    if (!hasEvidence) {
      return Suspicion.NONE;
    }
    new Pace(step.memory(), 0).take(step.observation().timeMillis(), step.verdicts().size());
    return step.isWithinJob() ? Suspicion.NONE : judge(step);
  }

  private static void take(RowVerdict verdict, Sketch sketch, Step step) {
    DetectorMemory memory = step.memory();
    Normality normality = step.normality();
    boolean isVariant = new SweepAnchors(memory, ANCHORS).take(sketch) != 0;
    if (memory.whole(NEW) >= MAX_COUNTED) {
      for (int word = NEW; word <= VARIANTS; word++) {
        memory.setWhole(word, memory.whole(word) / 2);
      }
    }
    memory.setWhole(PROJECTIONS, sketch.size());
    memory.count(NEW, true);
    memory.count(VARIANTS, isVariant);
    memory.count(
        NOVEL,
        !isVariant
            && !verdict.variant()
            && !verdict.drifting()
            && verdict.nearest() >= normality.nearDistance(sketch));
  }

  private Suspicion judge(Step step) {
    VolumeVerdict verdict = verdict(step);
    int level = verdict.severity().map(Severity::rank).orElse(0);
    if (level > step.memory().whole(LEVEL)) {
      step.memory().renew();
    }
    step.memory().setWhole(LEVEL, level);
    if (level > 0) {
      return Suspicion.ALARM;
    }
    return verdict.inputs() > WATCH_SHARE * verdict.earlyLimit() ? Suspicion.WATCH : Suspicion.NONE;
  }

  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    VolumeVerdict verdict = verdict(step);
    return Clue.of(verdict.inputs(), verdict.limit());
  }

  private VolumeVerdict verdict(Step step) {
    ReadHistory history = step.target().readHistory();
    double share = novelShare(step.memory());
    double pace = new Pace(step.memory(), 0).amount();
    ReadLimits limits = limits(step, MIN_INPUTS);
    double limit = limits.less(pace >= of(PACE_SIGN) ? of(PACE_WORTH) : 0);
    double usual = history.knownDays() >= MIN_DAYS ? history.usualObjects() : 0;
    return new VolumeVerdict(
        share * history.objectsADay(step.observation().timeMillis()),
        limit,
        limits(step, MIN_EARLY_INPUTS).less(of(SPREADS) - of(EARLY_SPREADS)),
        share * history.objectsLately(),
        of(WEEK_FACTOR) * limit,
        of(OWN_FACTOR) * share * usual,
        limits.learned(),
        share,
        pace,
        of(PACE_SIGN));
  }

  private ReadLimits limits(Step step, Threshold floor) {
    return ReadLimits.ofInputs(
        step.normality().baseline(), of(SPREADS), of(floor), of(DEFAULT_LIMIT));
  }

  /**
   * Share of the distinct inputs that vary no earlier one; 0 where the inputs explain the model.
   * The fewer projections a sketch has, the more often they agree by chance.
   */
  private double novelShare(DetectorMemory memory) {
    double counted = Math.max(1, memory.whole(NEW));
    double ordinary = of(VARIANT_SHARE) * FULL_PROJECTIONS / Math.max(1, memory.whole(PROJECTIONS));
    return memory.whole(VARIANTS) / counted > ordinary ? 0 : memory.whole(NOVEL) / counted;
  }

  private double of(Threshold threshold) {
    return values.of(ID, threshold);
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
