package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Cusum;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
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
import java.util.List;
import java.util.Locale;

/**
 * Recognises the extraction of a network's weights by searches along lines: inputs that move on a
 * straight line and go back on it again and again, to find where the slope of the answer changes
 * (Jagielski et al., "High accuracy and high fidelity extraction of neural networks", USENIX
 * Security 2020; Carlini et al., "Cryptanalytic extraction of neural network models", CRYPTO 2020).
 */
public final class LineSearchDetector implements Detector {
  private static final String ID = "extraction.line-search";

  private static final Threshold ALARM = Cusum.alarm("inputs");
  private static final Threshold ORDINARY_SHARE =
      new Threshold(
          "ordinary-share",
          0.01,
          "share",
          "3 of 85,000 inputs of benign clients go back on a line (measured)");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.1, "share", "a search that is diluted with ordinary requests");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.3, "share", "half of what the search shows (0.5, measured)");

  private static final Threshold MIN_NEW =
      new Threshold(
          "min-new-inputs", 8, "rows", "a search asks new points; a smoke test never does");

  private static final int NEW = Tally.WORDS;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          41,
          "Extraction by line search",
          RiskPattern.P13,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          Tally.WORDS + 1,
          List.of(ObservedField.NUMERIC_INPUT, ObservedField.INPUT_IDENTITY),
          List.of(ALARM, ORDINARY_SHARE, LOW_SHARE, HIGH_SHARE, MIN_NEW));

  private final double ordinaryShare;
  private final double minNew;
  private final ShareTest test;

  /** A detector with the given thresholds. */
  public LineSearchDetector(ThresholdValues values) {
    ordinaryShare = values.of(ID, ORDINARY_SHARE);
    minNew = values.of(ID, MIN_NEW);
    test = ShareTest.of(values, ID, LOW_SHARE, HIGH_SHARE, ALARM);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    Tally tally = Tally.of(step);
    for (RowVerdict verdict : step.verdicts()) {
      tally.take(test, verdict.retracing(), step.scored(), ordinaryShare);
      step.memory().count(NEW, tally.sum() > 0 && !verdict.repeat());
    }
    if (step.verdicts().isEmpty()) {
      return Suspicion.NONE;
    }
    return Suspicion.of(tally.sum(), test.alarm(), step.memory().whole(NEW) >= minNew);
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
    return new Explanation(
        Math.min(0.95, 0.75 + 0.5 * tally.share()),
        Severity.HIGH,
        tally.rows(),
        String.format(
            Locale.ROOT,
            "%d of the last %d inputs go back to an earlier point of a line on which the"
                + " inputs move: a search for the places where the slope of the answer changes.",
            tally.hits(),
            tally.rows()),
        List.of(
            new Measure(
                "inputs that go back on a line",
                tally.share(),
                ordinaryShare,
                "share",
                tally.rows() + " inputs"),
            new Measure(
                "new inputs on the way",
                step.memory().whole(NEW),
                minNew,
                "rows",
                tally.rows() + " inputs"),
            tally.answersWithScores()),
        List.of(
            "Retries: an input that only repeats the newest one does not count.",
            "Smoke tests and health checks: the rows that they repeat lie on no line.",
            "Sensors with a trend: they move on, and seldom repeat an older reading exactly."));
  }
}
