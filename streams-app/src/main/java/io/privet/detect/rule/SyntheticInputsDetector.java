package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Cusum;
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
 * Recognises model extraction with made-up inputs: ever new inputs whose fields hold values that
 * nobody else sends, as noise, interpolated or jittered rows do (Correia-Silva et al., Copycat CNN,
 * arXiv 1806.05476; Orekondy et al., Knockoff Nets, arXiv 1812.02766).
 */
public final class SyntheticInputsDetector implements Detector {
  private static final String ID = "extraction.synthetic-inputs";

  private static final Threshold ALARM = Cusum.alarm("inputs");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.08, "share", "an attack diluted with ordinary requests");
  private static final Threshold HIGH_SHARE =
      new Threshold(
          "high-share",
          0.4,
          "share",
          "half of what interpolated, jittered and noise rows show (0.8 to 1.0, measured)");
  private static final Threshold MIN_INPUTS =
      new Threshold(
          "min-inputs", 12, "rows", "a person who makes up a case tries a handful of values");

  private static final int FILTER = Tally.WORDS;
  private static final int FILTER_WORDS = 16;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          13,
          "Extraction with made-up inputs",
          RiskPattern.P13,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          FILTER + FILTER_WORDS,
          List.of(ObservedField.FIELD_VALUES, ObservedField.LEARNED_BASELINE),
          List.of(ALARM, LOW_SHARE, HIGH_SHARE, MIN_INPUTS));

  private final double minInputs;
  private final ShareTest test;

  /** A detector with the given thresholds. */
  public SyntheticInputsDetector(ThresholdValues values) {
    minInputs = values.of(ID, MIN_INPUTS);
    test = ShareTest.of(values, ID, LOW_SHARE, HIGH_SHARE, ALARM);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    Normality normality = step.normality();
    Tally tally = Tally.of(step);
    boolean hasEvidence = false;
    for (RowVerdict verdict : step.verdicts()) {
      if (verdict.measured()) {
        boolean isMadeUp = isMadeUp(verdict, normality);
        if (!isMadeUp || step.memory().note(FILTER, FILTER_WORDS, verdict.row().identity())) {
          tally.take(test, isMadeUp, step.scored(), normality.foreignShare());
          hasEvidence = true;
        }
      }
    }
    if (!hasEvidence) {
      return Suspicion.NONE;
    }
    return Suspicion.of(tally.sum(), test.alarm(), tally.hits() >= minInputs);
  }

  /** A foreign input that neither varies an earlier one nor lies on a drift, as a sensor's do. */
  private static boolean isMadeUp(RowVerdict verdict, Normality normality) {
    Sketch sketch = verdict.row().sketch();
    return sketch != null
        && normality.isForeign(verdict.row())
        && !verdict.drifting()
        && verdict.nearest() >= normality.nearDistance(sketch);
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
    double ordinary = step.normality().foreignShare();
    String window = tally.rows() + " inputs";
    return new Explanation(
        Math.min(0.95, 0.7 + 0.25 * tally.share()),
        Severity.HIGH,
        tally.rows(),
        String.format(
            Locale.ROOT,
            "%d of the last %d new inputs hold values in most of their fields that nobody else"
                + " sends, and vary no earlier input; ordinary use of this model stays below"
                + " %.0f %%.",
            tally.hits(),
            tally.rows(),
            100 * ordinary),
        List.of(
            new Measure("made-up inputs", tally.share(), ordinary, "share", window),
            new Measure("distinct made-up inputs", tally.hits(), minInputs, "rows", window),
            tally.answersWithScores()),
        List.of(
            "Sensors and slowly changing inputs: what drifts or varies an earlier input is left"
                + " out.",
            "Batch scoring of real records: their values are those that others send too.",
            "A client with a unit or rounding of its own: look at one of the inputs."));
  }
}
