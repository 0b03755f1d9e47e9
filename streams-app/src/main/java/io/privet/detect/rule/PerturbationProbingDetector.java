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
 * Recognises label-only membership inference and the boundary walks it is made of: inputs that
 * stand round a point and either change the label again and again, or come in a burst and are near,
 * or differ by less than any ordinary two inputs do (Choquette-Choo et al., arXiv 2007.14321; Chen
 * et al., HopSkipJump, arXiv 1904.02144).
 */
public final class PerturbationProbingDetector implements Detector {
  private static final String ID = "membership.perturbation-probing";

  private static final Threshold ALARM = Cusum.alarm("inputs");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.08, "share", "an attack diluted with ordinary requests");
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
  private static final Threshold LOW_NEAR_SHARE =
      new Threshold(
          "low-near-share", 0.3, "share", "noise round a record among as many ordinary requests");
  private static final Threshold HIGH_NEAR_SHARE =
      new Threshold("high-near-share", 0.7, "share", "what noise round a record shows");
  private static final Threshold BURST =
      new Threshold(
          "burst",
          100,
          "inputs",
          "within five minutes; slow sensors also send inputs that hardly differ (measured)");

  private static final double BURST_HALF_LIFE_SECONDS = 300;

  private static final int FLIP_SUMS = 0;
  private static final int CLOSE_SUMS = FLIP_SUMS + ShareTest.WORDS;
  private static final int ROWS = 4;
  private static final int NEAR = 5;
  private static final int FLIPS = 6;
  private static final int CLOSE = 7;
  private static final int UNSURE = 8;
  private static final int BURST_SIZE = 9;
  private static final int BURST_SECONDS = 10; // since the epoch, unsigned
  private static final int GRAVE = 11; // whether a finding was due as a grave one
  private static final int NEAR_SUMS = 12;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          2,
          "Perturbation probing",
          RiskPattern.P02,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          NEAR_SUMS + ShareTest.WORDS,
          List.of(ObservedField.NUMERIC_INPUT, ObservedField.PREDICTED_LABEL),
          List.of(
              ALARM,
              LOW_SHARE,
              FLIP_SHARE,
              CLOSE_SHARE,
              CLOSE_RATIO,
              LOW_NEAR_SHARE,
              HIGH_NEAR_SHARE,
              BURST));

  private final double alarm;
  private final ShareTest flipTest;
  private final ShareTest closeTest;
  private final ShareTest nearTest;
  private final double closeRatio;
  private final double burst;

  /** A detector with the given thresholds. */
  public PerturbationProbingDetector(ThresholdValues values) {
    alarm = values.of(ID, ALARM);
    double lowShare = values.of(ID, LOW_SHARE);
    flipTest = new ShareTest(lowShare, values.of(ID, FLIP_SHARE), alarm);
    closeTest = new ShareTest(lowShare, values.of(ID, CLOSE_SHARE), alarm);
    nearTest = new ShareTest(values.of(ID, LOW_NEAR_SHARE), values.of(ID, HIGH_NEAR_SHARE), alarm);
    closeRatio = values.of(ID, CLOSE_RATIO);
    burst = values.of(ID, BURST);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    Normality normality = step.normality();
    boolean hasEvidence = false;
    for (RowVerdict verdict : step.verdicts()) {
      Sketch sketch = verdict.row().sketch();
      if (sketch != null && verdict.measured() && verdict.row().label() != 0) {
        take(verdict, normality.nearDistance(sketch), normality, step);
        hasEvidence = true;
      }
    }
    return hasEvidence
        ? Suspicion.of(Math.max(flips(step.memory()), stands(step.memory())), alarm)
        : Suspicion.NONE;
  }

  /**
   * Label changes alone: steady streams of hardly different inputs are common, and several sensors
   * of one model are no campaign.
   */
  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return Clue.of(flips(step.memory()), alarm);
  }

  private void take(RowVerdict verdict, double nearDistance, Normality normality, Step step) {
    DetectorMemory memory = step.memory();
    boolean near = verdict.near(nearDistance);
    boolean flip = near && verdict.flipped();
    boolean close = verdict.isClose(closeRatio, nearDistance);
    flipTest.advance(memory, FLIP_SUMS, flip, normality.flipShare());
    closeTest.advance(memory, CLOSE_SUMS, close, normality.closeShare());
    nearTest.advance(memory, NEAR_SUMS, near && !verdict.variant(), normality.nearShare());
    if (flips(memory) == 0 && stands(memory) == 0) {
      memory.forget();
      return;
    }
    memory.count(ROWS, true);
    memory.count(NEAR, near || close);
    memory.count(FLIPS, flip);
    memory.count(CLOSE, close);
    memory.count(UNSURE, verdict.row().confidence() < normality.unsureConfidence());
    growBurst(memory, step.observation().timeMillis());
    if (isGrave(memory) && memory.whole(GRAVE) == 0) {
      memory.setWhole(GRAVE, 1);
      memory.renew();
    }
  }

  private boolean isGrave(DetectorMemory memory) {
    return flips(memory) >= alarm || memory.real(BURST_SIZE) >= burst;
  }

  private Severity severity(DetectorMemory memory) {
    if (!isGrave(memory)) {
      return Severity.LOW;
    }
    return Math.max(flips(memory), closes(memory)) >= alarm ? Severity.HIGH : Severity.MEDIUM;
  }

  private static void growBurst(DetectorMemory memory, long timeMillis) {
    long newest = Integer.toUnsignedLong(memory.whole(BURST_SECONDS));
    long seconds = Math.max(newest, timeMillis / 1000);
    double fade = Math.pow(2, (newest - seconds) / BURST_HALF_LIFE_SECONDS);
    memory.setReal(BURST_SIZE, memory.real(BURST_SIZE) * fade + 1);
    memory.setWhole(BURST_SECONDS, (int) seconds);
  }

  private static double flips(DetectorMemory memory) {
    return ShareTest.sum(memory, FLIP_SUMS);
  }

  private static double closes(DetectorMemory memory) {
    return ShareTest.sum(memory, CLOSE_SUMS);
  }

  /** Evidence that the inputs stand round a point, whatever their labels, nats. */
  private static double stands(DetectorMemory memory) {
    return Math.max(closes(memory), ShareTest.sum(memory, NEAR_SUMS));
  }

  @Override
  public long rows(Step step) {
    return step.memory().whole(ROWS);
  }

  @Override
  public Explanation explain(Step step) {
    DetectorMemory memory = step.memory();
    Normality normality = step.normality();
    int rows = memory.whole(ROWS);
    double unsure = share(memory, UNSURE);
    boolean byFlips = flips(memory) >= alarm;
    boolean isBurst = memory.real(BURST_SIZE) >= burst;
    String window = rows + " inputs";
    return new Explanation(
        Math.min(0.97, (byFlips ? 0.85 : isBurst ? 0.7 : 0.4) + (unsure > 0.5 ? 0.1 : 0)),
        severity(memory),
        rows,
        String.format(
            Locale.ROOT,
            "%d of the last %d new inputs stand round a point that was asked about just before; %d of"
                + " them changed the predicted label and %d differ by less than ordinary inputs do.",
            memory.whole(NEAR),
            rows,
            memory.whole(FLIPS),
            memory.whole(CLOSE)),
        List.of(
            new Measure(
                "near-duplicates with another label",
                share(memory, FLIPS),
                normality.flipShare(),
                "share",
                window),
            new Measure(
                "near-duplicates below ordinary spacing",
                share(memory, CLOSE),
                normality.closeShare(),
                "share",
                window),
            new Measure(
                "inputs in a burst", memory.real(BURST_SIZE), burst, "inputs", "5 min half-life")),
        List.of(
            "Retries and health checks: exact repeats are left out of the count.",
            "Slowly changing sensors: inputs that drift in one direction are left out.",
            "Explanations of predictions (permutation, partial dependence): they seldom change the"
                + " label of a neighbour."));
  }

  private static double share(DetectorMemory memory, int word) {
    return memory.whole(word) / (double) Math.max(1, memory.whole(ROWS));
  }
}
