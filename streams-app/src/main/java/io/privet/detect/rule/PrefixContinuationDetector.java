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
import io.privet.model.ModelOperation;
import io.privet.model.ObservedField;
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

  private static final Threshold ALARM = Cusum.alarm("prompts");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.05, "share", "one prompt in twenty, among ordinary ones");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.5, "share", "half of the prefixes break off visibly");
  private static final Threshold RARE =
      new Threshold(
          "rare-share",
          0.005,
          "share",
          "fragments with scores, or of one length: at most 0.003 of the prompts of an ordinary"
              + " principal (measured)");
  private static final Threshold UNCOMMON =
      new Threshold(
          "uncommon-share",
          0.01,
          "share",
          "fragments in a chat: 0.0002 of all ordinary prompts, 0.0014 where their length in tokens"
              + " is unknown (measured)");
  private static final Threshold STEADY =
      new Threshold(
          "steady-share",
          0.03,
          "share",
          "scored prompts and answers of one length: 0.016 in the worst evaluation harness"
              + " (measured)");
  private static final Threshold RARE_SIGN =
      new Threshold(
          "rare-sign-share",
          0.0002,
          "share",
          "fragments with scores, answers at length to nothing: none of 24,000 ordinary prompts"
              + " (measured; 95 % bound 0.000125)");
  private static final Threshold MIN_PROMPTS =
      new Threshold(
          "min-prompts", 5, "prompts", "somebody who pastes a few pieces of text without a word");
  private static final Threshold LONG_ANSWER =
      new Threshold(
          "long-answer", 100, "tokens", "answers to a greeting or a health check are shorter");

  /** What is cut off in them is another pattern's. */
  private static final Set<TextCue> OTHER_PATTERNS =
      Set.of(TextCue.PERSON_DATA, TextCue.SECRET, TextCue.HIDDEN_CONTEXT, TextCue.DATA_IN_LINK);

  /** Prefixes of one length vary no more than this. */
  private static final double TOLERANCE = 0.05;

  private static final int SUMS = 0;
  private static final int PROMPTS = ShareTest.WORDS;
  private static final int FRAGMENTS = PROMPTS + 1;
  private static final int SAMPLES = PROMPTS + 2;
  private static final int PASSAGES = PROMPTS + 3;
  private static final int WITH_SCORES = PROMPTS + 4;
  private static final int PROMPT_LENGTH = PROMPTS + 5;
  private static final int ANSWER_LENGTH = PROMPTS + 6;
  private static final int HITS = PROMPTS + 7;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          4,
          "Prefix continuation",
          RiskPattern.P04,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          HITS + 1,
          List.of(
              ObservedField.PROMPT_TEXT, ObservedField.TOKEN_COUNTS, ObservedField.SCORES_RETURNED),
          List.of(
              ALARM,
              LOW_SHARE,
              HIGH_SHARE,
              RARE,
              UNCOMMON,
              STEADY,
              RARE_SIGN,
              MIN_PROMPTS,
              LONG_ANSWER));

  private final ShareTest test;
  private final double rareShare;
  private final double uncommonShare;
  private final double steadyShare;
  private final double rareSignShare;
  private final double minPrompts;
  private final double longAnswer;

  /** A detector with the given thresholds. */
  public PrefixContinuationDetector(ThresholdValues values) {
    test = ShareTest.of(values, ID, LOW_SHARE, HIGH_SHARE, ALARM);
    rareShare = values.of(ID, RARE);
    uncommonShare = values.of(ID, UNCOMMON);
    steadyShare = values.of(ID, STEADY);
    rareSignShare = values.of(ID, RARE_SIGN);
    minPrompts = values.of(ID, MIN_PROMPTS);
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
    boolean isFragment = isFragment(turn);
    boolean isTold = isFragment || turn.isScored();
    boolean isSteady = isTold && turn.answerTokens() > 1 && isSteady(turn, memory);
    double ordinary = ordinaryShare(turn, isFragment, isSteady);
    boolean isHit = ordinary < 1;
    test.advance(memory, SUMS, isHit, isHit ? ordinary : uncommonShare);
    double sum = ShareTest.sum(memory, SUMS);
    if (sum == 0) {
      if (!isTold) {
        memory.forget();
      }
      return Suspicion.NONE;
    }
    memory.count(PROMPTS, true);
    memory.count(HITS, isHit);
    memory.count(FRAGMENTS, isFragment);
    memory.count(SAMPLES, isSample(turn));
    memory.count(PASSAGES, isPassage(turn));
    memory.count(WITH_SCORES, turn.isScored());
    return Suspicion.of(sum, test.alarm(), memory.whole(HITS) >= minPrompts);
  }

  private static boolean isFragment(Turn turn) {
    return turn.has(TextCue.FRAGMENT) && turn.answerTokens() > 1 && !turn.isVariation();
  }

  private static boolean isInChat(Turn turn) {
    return turn.call().operation() == ModelOperation.CHAT;
  }

  /** How common the prompt's most telling trait is in ordinary use; 1 where it has none. */
  private double ordinaryShare(Turn turn, boolean isFragment, boolean isSteady) {
    if ((isFragment && (turn.isScored() || isSteady)) || isSample(turn)) {
      return rareShare;
    }
    if (isPassage(turn) || (isFragment && isInChat(turn))) {
      return uncommonShare;
    }
    return isSteady ? steadyShare : 1;
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

  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    Clue clue = Clue.of(ShareTest.sum(step.memory(), SUMS), test.alarm());
    boolean isSign = Turn.of(step).filter(turn -> counts(turn) && isRare(turn)).isPresent();
    return isSign ? clue.orSign(rareSignShare) : clue;
  }

  /** Whether the prompt is rare by itself, whatever came before. */
  private boolean isRare(Turn turn) {
    return isSample(turn) || (isFragment(turn) && turn.isScored());
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
    int ofOneLength = Math.max(0, memory.whole(HITS) - fragments - samples - passages);
    boolean isByLength = ofOneLength > fragments + samples + passages;
    boolean isScored = withScores > prompts / 2;
    String window = prompts + " prompts";
    return new Explanation(
        isByLength ? 0.5 : isScored || samples > prompts / 2 ? 0.85 : 0.7,
        isScored && !isByLength ? Severity.HIGH : Severity.MEDIUM,
        prompts,
        String.format(
            Locale.ROOT,
            "Of the last %d prompts, %d are pieces of text that break off and ask for nothing, %d"
                + " are empty and were answered at length, and %d want a passage from memory; %d"
                + " more are of one length and were answered at one length. Log-probabilities went"
                + " back for %d.",
            prompts,
            fragments,
            samples,
            passages,
            ofOneLength,
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
            "Evaluation with scores: its prompts end, and are of many lengths."));
  }
}
