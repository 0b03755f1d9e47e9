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
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.DetectorMemory;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.TextCue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Recognises the divergence attack: prompts that make a model repeat something without end, until
 * it breaks into text that it was trained on (Nasr et al., "Scalable extraction of training data
 * from (production) language models", arXiv 2311.17035).
 */
public final class DivergenceDetector implements Detector {
  private static final String ID = "extraction.divergence";

  private static final Threshold ALARM = Cusum.alarm("prompts");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.1, "share", "an attack diluted with ordinary prompts");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.5, "share", "half of the prompts of an attack show it");
  private static final Threshold BOTH_SHARE =
      new Threshold(
          "both-share",
          0.005,
          "share",
          "request and repeating answer together: none among 896 ordinary principals (measured)");
  private static final Threshold ONE_SHARE =
      new Threshold(
          "one-share",
          0.03,
          "share",
          "one of the two: 0.005 at the 99th percentile of ordinary principals (measured)");
  private static final Threshold SIGN =
      new Threshold(
          "sign-share",
          0.0002,
          "share",
          "request and repeating answer together: none of 24,000 ordinary prompts (measured; 95 %"
              + " bound 0.000125)");
  private static final Threshold MIN_PROMPTS =
      new Threshold("min-prompts", 4, "prompts", "somebody who plays tries it a few times");

  private static final int SUMS = 0;
  private static final int PROMPTS = ShareTest.WORDS;
  private static final int ASKED = PROMPTS + 1;
  private static final int REPEATED = PROMPTS + 2;
  private static final int DIVERGED = PROMPTS + 3;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          5,
          "Divergence by endless repetition",
          RiskPattern.P05,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          DIVERGED + 1,
          List.of(ObservedField.PROMPT_TEXT, ObservedField.OUTPUT_TEXT),
          List.of(ALARM, LOW_SHARE, HIGH_SHARE, BOTH_SHARE, ONE_SHARE, SIGN, MIN_PROMPTS));

  private final ShareTest test;
  private final double bothShare;
  private final double oneShare;
  private final double signShare;
  private final double minPrompts;

  /** A detector with the given thresholds. */
  public DivergenceDetector(ThresholdValues values) {
    test = ShareTest.of(values, ID, LOW_SHARE, HIGH_SHARE, ALARM);
    bothShare = values.of(ID, BOTH_SHARE);
    oneShare = values.of(ID, ONE_SHARE);
    signShare = values.of(ID, SIGN);
    minPrompts = values.of(ID, MIN_PROMPTS);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    Optional<Turn> turn = Turn.of(step).filter(each -> !each.isRepeat());
    if (turn.isEmpty()) {
      return Suspicion.NONE;
    }
    DetectorMemory memory = step.memory();
    boolean asks = turn.get().has(TextCue.ENDLESS_REPEAT);
    boolean diverges = turn.get().has(TextCue.ANSWER_DIVERGES);
    boolean repeats = repeats(turn.get());
    if (asks != repeats && turn.get().isVariation()) {
      return Suspicion.NONE;
    }
    test.advance(memory, SUMS, asks || repeats, asks && repeats ? bothShare : oneShare);
    double sum = ShareTest.sum(memory, SUMS);
    if (sum == 0) {
      memory.forget();
      return Suspicion.NONE;
    }
    memory.count(PROMPTS, true);
    memory.count(ASKED, asks);
    memory.count(REPEATED, repeats);
    memory.count(DIVERGED, diverges);
    if (diverges && memory.whole(DIVERGED) == 1) {
      memory.renew();
    }
    return Suspicion.of(
        sum, test.alarm(), Math.max(memory.whole(ASKED), memory.whole(REPEATED)) >= minPrompts);
  }

  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    Clue clue = Clue.of(ShareTest.sum(step.memory(), SUMS), test.alarm());
    boolean isSign =
        Turn.of(step).filter(turn -> turn.has(TextCue.ENDLESS_REPEAT) && repeats(turn)).isPresent();
    return isSign ? clue.orSign(signShare) : clue;
  }

  private static boolean repeats(Turn turn) {
    return turn.has(TextCue.ANSWER_DIVERGES) || turn.has(TextCue.ANSWER_REPEATS);
  }

  @Override
  public long rows(Step step) {
    return step.memory().whole(PROMPTS);
  }

  @Override
  public Explanation explain(Step step) {
    DetectorMemory memory = step.memory();
    int prompts = memory.whole(PROMPTS);
    int asked = memory.whole(ASKED);
    int repeated = memory.whole(REPEATED);
    int diverged = memory.whole(DIVERGED);
    String window = prompts + " distinct prompts";
    return new Explanation(
        diverged > 0 ? 0.9 : 0.75,
        diverged > 0 ? Severity.HIGH : Severity.MEDIUM,
        prompts,
        String.format(
            Locale.ROOT,
            "%d of the last %d distinct prompts ask to repeat something without end; %d answers"
                + " repeat one phrase over and over and %d of them break into something else.",
            asked,
            prompts,
            repeated,
            diverged),
        List.of(
            new Measure(
                "prompts for endless repetition",
                (double) asked / prompts,
                oneShare,
                "share",
                window),
            new Measure(
                "answers that repeat", (double) repeated / prompts, oneShare, "share", window),
            new Measure("answers that break off into other text", diverged, 0, "answers", window)),
        List.of(
            "A text that grows, in an editor or a conversation: one of the two signs says nothing"
                + " again in a prompt like one before.",
            "Emphasis and refrains: a phrase counts from eight words in a row that repeat.",
            "Programs that loop: a request without a repeating answer is weak evidence.",
            "Retries: a prompt counts once while it is among the last few."));
  }
}
