package io.privet.detect.rule;

import io.privet.detect.Clue;
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
import io.privet.model.ModelOperation;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.TextCue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the extraction of training data by continuation: prompts that are pieces of text and
 * ask for nothing, or nothing at all, which the model goes on with as it has learned (Carlini et
 * al., arXiv 2012.07805; Nasr et al., arXiv 2311.17035), and passages to complete from memory.
 */
public final class PrefixContinuationDetector implements Detector {
  private static final String ID = "extraction.prefix-continuation";

  private static final Threshold ALARM =
      new Threshold(
          "alarm",
          12,
          "nats",
          "at least exp(12) = 163,000 ordinary prompts between false alarms (Lorden 1971)");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.1, "share", "an attack diluted with ordinary prompts");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.5, "share", "half of the prefixes break off visibly");
  private static final Threshold RARE =
      new Threshold(
          "rare-share",
          0.01,
          "share",
          "cuts of a corpus with scores or of one length: 0 to 0.012 by ordinary principal"
              + " (measured)");
  private static final Threshold UNCOMMON =
      new Threshold(
          "uncommon-share",
          0.03,
          "share",
          "fragments in a chat: 0.003 of all ordinary prompts (measured), tenfold");
  private static final Threshold UNKNOWN_LENGTH =
      new Threshold(
          "unknown-length-share",
          0.15,
          "share",
          "fragments in a chat whose length in tokens is unknown, so that a cut log looks the same:"
              + " 0.13 at the upper decile of ordinary principals (measured)");
  private static final Threshold SCORED =
      new Threshold(
          "scored-share",
          0.35,
          "share",
          "fragments with scores: 0.32 in the worst evaluation harness (measured)");
  private static final Threshold LONG_ANSWER =
      new Threshold(
          "long-answer", 100, "tokens", "answers to a greeting or a health check are shorter");

  /** What is cut off in them is another pattern's. */
  private static final Set<TextCue> OTHER_PATTERNS =
      Set.of(TextCue.PERSON_DATA, TextCue.SECRET, TextCue.HIDDEN_CONTEXT, TextCue.DATA_IN_LINK);

  /** Prefixes of one length vary no more than this. */
  private static final double TOLERANCE = 0.05;

  private static final int RARE_SUMS = 0;
  private static final int SCORED_SUMS = RARE_SUMS + ShareTest.WORDS;
  private static final int PROMPTS = SCORED_SUMS + ShareTest.WORDS;
  private static final int FRAGMENTS = PROMPTS + 1;
  private static final int SAMPLES = PROMPTS + 2;
  private static final int PASSAGES = PROMPTS + 3;
  private static final int WITH_SCORES = PROMPTS + 4;
  private static final int PROMPT_LENGTH = PROMPTS + 5;
  private static final int ANSWER_LENGTH = PROMPTS + 6;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          4,
          "Prefix continuation",
          RiskPattern.P04,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          ANSWER_LENGTH + 1,
          List.of("prompt text", "lengths in tokens", "whether log-probabilities went back"),
          List.of(
              ALARM, LOW_SHARE, HIGH_SHARE, RARE, UNCOMMON, UNKNOWN_LENGTH, SCORED, LONG_ANSWER));

  private final ShareTest rare;
  private final ShareTest scored;
  private final double rareShare;
  private final double uncommonShare;
  private final double unknownLengthShare;
  private final double scoredShare;
  private final double longAnswer;

  /** A detector with the given thresholds. */
  public PrefixContinuationDetector(ThresholdValues values) {
    double alarm = values.of(ID, ALARM);
    scoredShare = values.of(ID, SCORED);
    rare = new ShareTest(values.of(ID, LOW_SHARE), values.of(ID, HIGH_SHARE), alarm);
    scored = new ShareTest(2 * scoredShare, 0.5 + scoredShare, alarm);
    rareShare = values.of(ID, RARE);
    uncommonShare = values.of(ID, UNCOMMON);
    unknownLengthShare = values.of(ID, UNKNOWN_LENGTH);
    longAnswer = values.of(ID, LONG_ANSWER);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    Optional<Turn> turn = Turn.of(step);
    return turn.isPresent() && counts(turn.get())
        ? take(turn.get(), step.memory())
        : Suspicion.NONE;
  }

  /** A repeat of just before counts only where sampling without a prompt is all that there is. */
  private boolean counts(Turn turn) {
    return (!turn.isRepeat() || isSample(turn)) && OTHER_PATTERNS.stream().noneMatch(turn::has);
  }

  private Suspicion take(Turn turn, DetectorMemory memory) {
    boolean isFragment = turn.has(TextCue.FRAGMENT) && turn.answerTokens() > 1;
    boolean isSteady = isFragment && isSteady(turn, memory);
    double ordinary = ordinaryShare(turn, isFragment, isSteady);
    boolean isHit = ordinary < 1;
    rare.advance(memory, RARE_SUMS, isHit, isHit ? ordinary : uncommonShare);
    if (turn.isScored() && turn.answerTokens() > 1) {
      scored.advance(memory, SCORED_SUMS, isFragment, scoredShare);
    }
    double sum = sum(memory);
    if (sum == 0) {
      if (!isFragment) {
        memory.forget();
      }
      return Suspicion.NONE;
    }
    memory.count(PROMPTS, true);
    memory.count(FRAGMENTS, isFragment);
    memory.count(SAMPLES, isSample(turn));
    memory.count(PASSAGES, isPassage(turn));
    memory.count(WITH_SCORES, turn.isScored());
    return Suspicion.of(sum, rare.alarm());
  }

  /** How common the prompt's most telling trait is in ordinary use; 1 where it has none. */
  private double ordinaryShare(Turn turn, boolean isFragment, boolean isSteady) {
    boolean isCutOfCorpus = isFragment && turn.isScored() && turn.has(TextCue.STARTS_MIDWAY);
    if (isCutOfCorpus || isSteady || isSample(turn)) {
      return rareShare;
    }
    if (isPassage(turn)) {
      return uncommonShare;
    }
    boolean isInChat = isFragment && turn.call().operation() == ModelOperation.CHAT;
    if (isInChat && !turn.isScored()) {
      return turn.call().tokensIn() < 0 ? unknownLengthShare : uncommonShare;
    }
    return 1;
  }

  /**
   * Whether prompt and answer are as long as always, and it is another text than before: an editor
   * sends a prompt that grows.
   */
  private static boolean isSteady(Turn turn, DetectorMemory memory) {
    boolean isPromptSteady =
        SteadyLength.take(memory, PROMPT_LENGTH, turn.call().tokensIn(), TOLERANCE);
    boolean isAnswerSteady =
        SteadyLength.take(memory, ANSWER_LENGTH, turn.call().tokensOut(), TOLERANCE);
    return isPromptSteady && isAnswerSteady && !turn.isVariation();
  }

  /** A long answer to nothing: one word at most, such as a mark that begins a text. */
  private boolean isSample(Turn turn) {
    return turn.text().promptWords() <= 1
        && turn.text().answerWords() > 1
        && turn.answerTokens() >= longAnswer;
  }

  private static boolean isPassage(Turn turn) {
    return turn.has(TextCue.CLOZE) || turn.has(TextCue.VERBATIM_CONTINUATION);
  }

  private static double sum(DetectorMemory memory) {
    return Math.max(ShareTest.sum(memory, RARE_SUMS), ShareTest.sum(memory, SCORED_SUMS));
  }

  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return Clue.of(sum(step.memory()), rare.alarm());
  }

  @Override
  public long rows(Step step) {
    return step.memory().whole(PROMPTS);
  }

  @Override
  public Explanation explain(Step step) {
    DetectorMemory memory = step.memory();
    int prompts = memory.whole(PROMPTS);
    int fragments = memory.whole(FRAGMENTS);
    int samples = memory.whole(SAMPLES);
    int passages = memory.whole(PASSAGES);
    int withScores = memory.whole(WITH_SCORES);
    String window = prompts + " prompts";
    return new Explanation(
        withScores > prompts / 2 || samples > prompts / 2 ? 0.85 : 0.7,
        withScores > prompts / 2 ? Severity.HIGH : Severity.MEDIUM,
        prompts,
        String.format(
            Locale.ROOT,
            "Of the last %d prompts, %d are pieces of text that break off and ask for nothing, %d"
                + " are empty and were answered at length, and %d want a passage from memory."
                + " Log-probabilities went back for %d.",
            prompts,
            fragments,
            samples,
            passages,
            withScores),
        List.of(
            new Measure(
                "prompts to go on with",
                Math.min(1, (double) (fragments + samples + passages) / prompts),
                uncommonShare,
                "share",
                window),
            new Measure(
                Measure.ANSWERS_WITH_SCORES, (double) withScores / prompts, 0, "share", window)),
        List.of(
            "Code completion in an editor: prompts that grow, of any length, without scores, are"
                + " left out.",
            "Prompts that a log has cut: left out where their length in tokens says so.",
            "Health checks: a repeated prompt with a short answer is left out.",
            "Evaluation with scores: tested against the share of fragments in the worst one."));
  }
}
