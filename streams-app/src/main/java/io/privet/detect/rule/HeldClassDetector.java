package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.Normality;
import io.privet.detect.ShareTest;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.Tally;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.DetectorMemory;
import io.privet.detect.profile.RowVerdict;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Sketch;
import java.util.List;
import java.util.Locale;

/**
 * Recognises model inversion from outside: made-up inputs that stand round a point and keep its
 * class, as a search for the typical member of a class does (Fredrikson et al., "Model inversion
 * attacks that exploit confidence information", CCS 2015; Kahla et al., "Label-only model inversion
 * attacks via boundary repulsion", arXiv 2203.01925).
 */
public final class HeldClassDetector implements Detector {
  private static final String ID = "inversion.held-class";

  private static final Threshold ALARM =
      new Threshold(
          "alarm",
          14,
          "nats",
          "two more than independent inputs need: the turns of a sensor come in clusters"
              + " (measured)");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.3, "share", "a search that is diluted with ordinary requests");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.6, "share", "what searches show (0.69 and 0.92, measured)");
  private static final Threshold MIN_RATIO =
      new Threshold(
          "min-ratio",
          0.4,
          "ratio",
          "of the near distance: below a tenth of natural spacing, sensors are as likely");
  private static final Threshold MAX_RATIO =
      new Threshold(
          "max-ratio",
          3,
          "ratio",
          "of the near distance: three quarters of natural spacing, steps of searches reach 0.6");

  /** Ordinary inputs that look so are at most this common, whatever was learned. */
  private static final double MIN_ORDINARY = 0.1;

  private static final int CONFIDENCE_SUM = Tally.WORDS;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          9,
          "Inversion of a held class",
          RiskPattern.P09,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          Tally.WORDS + 1,
          List.of(
              ObservedField.FIELD_VALUES,
              ObservedField.PREDICTED_LABEL,
              ObservedField.LEARNED_BASELINE),
          List.of(ALARM, LOW_SHARE, HIGH_SHARE, MIN_RATIO, MAX_RATIO));

  private final double minRatio;
  private final double maxRatio;
  private final ShareTest test;

  /** A detector with the given thresholds. */
  public HeldClassDetector(ThresholdValues values) {
    minRatio = values.of(ID, MIN_RATIO);
    maxRatio = values.of(ID, MAX_RATIO);
    test = ShareTest.of(values, ID, LOW_SHARE, HIGH_SHARE, ALARM);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    Normality normality = step.normality();
    DetectorMemory memory = step.memory();
    Tally tally = Tally.of(step);
    boolean hasEvidence = false;
    for (RowVerdict verdict : step.verdicts()) {
      if (verdict.measured() && verdict.row().label() != 0) {
        boolean isHeld = isHeld(verdict, normality);
        tally.take(test, isHeld, step.scored(), Math.max(MIN_ORDINARY, normality.foreignShare()));
        if (isHeld && !Float.isNaN(verdict.row().confidence())) {
          memory.setReal(CONFIDENCE_SUM, memory.real(CONFIDENCE_SUM) + verdict.row().confidence());
        }
        hasEvidence = true;
      }
    }
    return hasEvidence ? Suspicion.of(tally.sum(), test.alarm()) : Suspicion.NONE;
  }

  private boolean isHeld(RowVerdict verdict, Normality normality) {
    Sketch sketch = verdict.row().sketch();
    if (sketch == null || verdict.flipped() || !normality.isForeign(verdict.row())) {
      return false;
    }
    double near = normality.nearDistance(sketch);
    return verdict.near(maxRatio * near) && verdict.nearest() >= minRatio * near;
  }

  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return Clue.of(Tally.of(step).sum(), test.alarm());
  }

  @Override
  public long rows(Step step) {
    return Tally.of(step).rows();
  }

  @Override
  public Explanation explain(Step step) {
    Tally tally = Tally.of(step);
    double ordinary = Math.max(MIN_ORDINARY, step.normality().foreignShare());
    double confidence = step.memory().real(CONFIDENCE_SUM) / Math.max(1, tally.hits());
    String window = tally.rows() + " inputs";
    return new Explanation(
        Math.min(0.9, 0.6 + 0.3 * tally.share()),
        Severity.HIGH,
        tally.rows(),
        String.format(
            Locale.ROOT,
            "%d of the last %d new inputs stand round a point that was asked about just before, keep"
                + " its label, and hold values that nobody else sends; the model was on average"
                + " %.0f %% sure of them.",
            tally.hits(),
            tally.rows(),
            100 * confidence),
        List.of(
            new Measure(
                "made-up inputs that hold a class", tally.share(), ordinary, "share", window),
            new Measure(
                "confidence of inputs that hold a class",
                confidence,
                step.normality().unsureConfidence(),
                "share",
                window),
            tally.answersWithScores()),
        List.of(
            "Sensors: inputs that drift, or differ by less than natural ones ever do, are left"
                + " out.",
            "Explanations of predictions: they combine values that others send too.",
            "A person who tries values: changes a field or two, so that most stay common."));
  }
}
