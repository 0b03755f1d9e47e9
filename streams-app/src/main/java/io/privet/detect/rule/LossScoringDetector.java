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
 * Recognises membership inference on a language model: texts that are sent to be scored, not
 * answered. The loss of a text tells whether it was trained on (Yeom et al., arXiv 1709.01604),
 * better so against that of slightly changed copies (Mattern et al., "Membership inference attacks
 * against language models via neighbourhood comparison", arXiv 2305.18462).
 */
public final class LossScoringDetector implements Detector {
  private static final String ID = "membership.loss-scoring";

  private static final Threshold ALARM = Cusum.alarm("prompts");
  private static final Threshold ORDINARY_SHARE =
      new Threshold(
          "ordinary-share",
          0.02,
          "share",
          "none among 896 ordinary principals (measured); one prompt in fifty is allowed");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.1, "share", "an attack diluted with ordinary prompts");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.6, "share", "most prompts of an attack are scored only");
  private static final Threshold MIN_CANDIDATES =
      new Threshold("min-candidates", 8, "texts", "a few are scored to try an interface out");
  private static final Threshold MANY_CANDIDATES =
      new Threshold("many-candidates", 50, "texts", "enough to tell members from others");

  /** Words from which a text without a request is a candidate, where one token was generated. */
  private static final int MIN_WORDS = 10;

  private static final int SUMS = 0;
  private static final int PROMPTS = ShareTest.WORDS;
  private static final int CANDIDATES = PROMPTS + 1;
  private static final int COPIES = PROMPTS + 2;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          40,
          "Scoring of texts without an answer",
          RiskPattern.P01,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          COPIES + 1,
          List.of(ObservedField.TOKEN_COUNTS, ObservedField.SCORES_RETURNED),
          List.of(
              ALARM,
              ORDINARY_SHARE,
              LOW_SHARE,
              HIGH_SHARE,
              CueSweep.UNSEEN,
              MIN_CANDIDATES,
              MANY_CANDIDATES));

  private final ShareTest test;
  private final double ordinaryShare;
  private final double signShare;
  private final double minCandidates;
  private final double manyCandidates;

  /** A detector with the given thresholds. */
  public LossScoringDetector(ThresholdValues values) {
    test = ShareTest.of(values, ID, LOW_SHARE, HIGH_SHARE, ALARM);
    ordinaryShare = values.of(ID, ORDINARY_SHARE);
    signShare = values.of(ID, CueSweep.UNSEEN);
    minCandidates = values.of(ID, MIN_CANDIDATES);
    manyCandidates = values.of(ID, MANY_CANDIDATES);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    Optional<Turn> turn = Turn.of(step).filter(candidate -> !candidate.isRepeat());
    if (turn.isEmpty()) {
      return Suspicion.NONE;
    }
    DetectorMemory memory = step.memory();
    boolean isCandidate = isScoredOnly(turn.get());
    test.advance(memory, SUMS, isCandidate, ordinaryShare);
    double sum = ShareTest.sum(memory, SUMS);
    if (sum == 0) {
      memory.forget();
      return Suspicion.NONE;
    }
    memory.count(PROMPTS, true);
    memory.count(CANDIDATES, isCandidate);
    memory.count(COPIES, isCandidate && turn.get().isVariation());
    if (isCandidate && memory.whole(CANDIDATES) == Math.ceil(manyCandidates)) {
      memory.renew();
    }
    return Suspicion.of(sum, test.alarm(), memory.whole(CANDIDATES) >= minCandidates);
  }

  /**
   * No answer at all; or the one token that some interfaces insist on, to a text that asks for
   * nothing: a classifier by prompt also answers one token.
   */
  private static boolean isScoredOnly(Turn turn) {
    long answer = turn.call().tokensOut();
    return turn.isScored() && (answer == 0 || (answer == 1 && isBareText(turn)));
  }

  private static boolean isBareText(Turn turn) {
    return turn.text().promptWords() >= MIN_WORDS && !turn.has(TextCue.REQUEST);
  }

  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return Clue.of(ShareTest.sum(step.memory(), SUMS), test.alarm()).orSign(signShare);
  }

  @Override
  public long rows(Step step) {
    return step.memory().whole(PROMPTS);
  }

  @Override
  public Explanation explain(Step step) {
    DetectorMemory memory = step.memory();
    int prompts = memory.whole(PROMPTS);
    int candidates = memory.whole(CANDIDATES);
    int copies = memory.whole(COPIES);
    String window = prompts + " distinct prompts";
    return new Explanation(
        candidates >= manyCandidates ? 0.9 : 0.7,
        candidates >= manyCandidates ? Severity.HIGH : Severity.MEDIUM,
        prompts,
        String.format(
            Locale.ROOT,
            "%d of the last %d distinct prompts were scored with log-probabilities and not"
                + " answered; %d of them are changed copies of a text just before.",
            candidates,
            prompts,
            copies),
        List.of(
            new Measure(
                "texts scored without an answer",
                (double) candidates / prompts,
                ordinaryShare,
                "share",
                window),
            new Measure(
                Measure.ANSWERS_WITH_SCORES, (double) candidates / prompts, 0, "share", window),
            new Measure("texts scored", candidates, minCandidates, "texts", window),
            new Measure(
                "changed copies among them",
                (double) copies / Math.max(1, candidates),
                0,
                "share",
                window)),
        List.of(
            "Evaluation with log-probabilities: answers of more than a token are left out.",
            "Classification by prompt: one token in answer to a request is left out.",
            "Embeddings and classifiers: only chat and completion calls count.",
            "Retries: a text counts once while it is among the last few."));
  }
}
