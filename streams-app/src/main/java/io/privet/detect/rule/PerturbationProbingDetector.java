package io.privet.detect.rule;

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
import io.privet.detect.profile.DetectorMemory;
import io.privet.detect.profile.RowVerdict;
import io.privet.model.Measure;
import io.privet.model.ModelBaseline;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;
import java.util.Locale;

/**
 * Recognises label-only membership inference and the boundary walks it is made of: inputs that stand
 * round a point and either change the label again and again or differ by less than any ordinary two
 * inputs do (Choquette-Choo et al., "Label-only membership inference attacks", arXiv 2007.14321).
 */
public final class PerturbationProbingDetector implements Detector {
  private static final String ID = "membership.perturbation-probing";

  private static final Threshold ALARM =
      new Threshold(
          "alarm",
          12,
          "nats",
          "at least exp(12) = 163,000 ordinary inputs between false alarms (Lorden 1971)");
  private static final Threshold FLIP_SHARE =
      new Threshold(
          "flip-share",
          0.25,
          "share",
          "half of what HopSkipJump shows on tabular models (0.35 to 0.53, measured)");
  private static final Threshold CLOSE_SHARE =
      new Threshold(
          "close-share", 0.4, "share", "half of what zeroth-order attacks show (measured)");
  private static final Threshold CLOSE_RATIO =
      new Threshold(
          "close-ratio", 0.05, "ratio", "a twentieth of the near distance: below ordinary spacing");

  private static final int FLIPS_SUM = 0;
  private static final int CLOSE_SUM = 1;
  private static final int ROWS = 2;
  private static final int NEAR = 3;
  private static final int FLIPS = 4;
  private static final int CLOSE = 5;
  private static final int UNSURE = 6;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          2,
          "Perturbation probing",
          RiskPattern.P02,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          7,
          List.of("input or its near-duplicate sketch", "predicted label"),
          List.of(ALARM, FLIP_SHARE, CLOSE_SHARE, CLOSE_RATIO));

  private final double alarm;
  private final double flipShare;
  private final double closeShare;
  private final double closeRatio;

  /** A detector with the given thresholds. */
  public PerturbationProbingDetector(ThresholdValues values) {
    alarm = values.of(ID, ALARM);
    flipShare = values.of(ID, FLIP_SHARE);
    closeShare = values.of(ID, CLOSE_SHARE);
    closeRatio = values.of(ID, CLOSE_RATIO);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    if (step.verdicts().isEmpty()) {
      return Suspicion.NONE;
    }
    ModelBaseline baseline = step.modelBaseline();
    for (RowVerdict verdict : step.verdicts()) {
      if (verdict.measured() && verdict.row().label() != 0) {
        take(verdict, baseline, step.memory());
      }
    }
    return Suspicion.of(strongest(step.memory()), alarm);
  }

  private void take(RowVerdict verdict, ModelBaseline baseline, DetectorMemory memory) {
    boolean near = verdict.near(baseline.nearDistance());
    boolean flip = near && verdict.flipped();
    boolean close = near && verdict.nearest() <= closeRatio * baseline.nearDistance();
    double flips = next(memory.real(FLIPS_SUM), flip, baseline.flipShare(), flipShare);
    double closes = next(memory.real(CLOSE_SUM), close, baseline.closeShare(), closeShare);
    if (flips == 0 && closes == 0) {
      memory.forget();
      return;
    }
    memory.setReal(FLIPS_SUM, flips);
    memory.setReal(CLOSE_SUM, closes);
    memory.count(ROWS, true);
    memory.count(NEAR, near);
    memory.count(FLIPS, flip);
    memory.count(CLOSE, close);
    memory.count(UNSURE, verdict.row().confidence() < baseline.unsureConfidence());
  }

  /** A signal that is common among ordinary principals of the model says nothing and is left out. */
  private double next(double sum, boolean isHit, double normal, double attack) {
    return normal > attack / 2 ? 0 : Cusum.next(sum, isHit, normal, attack, 2 * alarm);
  }

  private static double strongest(DetectorMemory memory) {
    return Math.max(memory.real(FLIPS_SUM), memory.real(CLOSE_SUM));
  }

  @Override
  public long rows(Step step) {
    return step.memory().whole(ROWS);
  }

  @Override
  public Explanation explain(Step step) {
    DetectorMemory memory = step.memory();
    ModelBaseline baseline = step.modelBaseline();
    boolean byFlips = memory.real(FLIPS_SUM) >= alarm;
    boolean byClose = memory.real(CLOSE_SUM) >= alarm;
    double rows = memory.whole(ROWS);
    double flips = memory.whole(FLIPS) / rows;
    double close = memory.whole(CLOSE) / rows;
    double unsure = memory.whole(UNSURE) / rows;
    String window = memory.whole(ROWS) + " inputs";
    return new Explanation(
        confidence(byFlips, byClose, unsure),
        Severity.HIGH,
        memory.whole(ROWS),
        String.format(
            Locale.ROOT,
            "%d of the last %d new inputs stand round a point that was asked about before; %d of them"
                + " changed the predicted label and %d differ by less than ordinary inputs do.",
            memory.whole(NEAR),
            memory.whole(ROWS),
            memory.whole(FLIPS),
            memory.whole(CLOSE)),
        List.of(
            new Measure(
                "near-duplicates with another label", flips, baseline.flipShare(), "share", window),
            new Measure(
                "near-duplicates below ordinary spacing",
                close,
                baseline.closeShare(),
                "share",
                window),
            new Measure("unsure answers", unsure, 0.1, "share", window)),
        List.of(
            "Retries and health checks: exact repeats are left out of the count.",
            "Slowly changing sensors: inputs that drift in one direction are left out.",
            "Explanations of predictions (permutation, partial dependence): they seldom change the"
                + " label of a neighbour."));
  }

  private static double confidence(boolean byFlips, boolean byClose, double unsure) {
    double base = byFlips ? 0.85 : 0.7;
    return Math.min(0.99, base + (byFlips && byClose ? 0.05 : 0) + (unsure > 0.5 ? 0.08 : 0));
  }
}
