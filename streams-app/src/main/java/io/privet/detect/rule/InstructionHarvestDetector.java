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
 * Recognises the extraction of a language model by its answers: one long template with varying
 * examples, answered at great length with tasks and solutions to train another model with (Wang et
 * al., "Self-Instruct", arXiv 2212.10560; Taori et al., Alpaca, 2023).
 */
public final class InstructionHarvestDetector implements Detector {
  private static final String ID = "extraction.instruction-harvest";

  private static final Threshold ALARM = Cusum.alarm("prompts");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.12, "share", "a harvest diluted with ordinary prompts");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.6, "share", "most prompts of a harvest are of one make");
  private static final Threshold TASKS_SHARE =
      new Threshold(
          "tasks-share",
          0.01,
          "share",
          "tasks at length: 0.001 of ordinary prompts speak of tasks at all (measured)");
  private static final Threshold LENGTH_SHARE =
      new Threshold("length-share", 0.05, "share", "long answers to one template, without tasks");
  private static final Threshold LONG_PROMPT =
      new Threshold("long-prompt", 200, "tokens", "a template with rules and examples");
  private static final Threshold LONG_ANSWER =
      new Threshold(
          "long-answer",
          512,
          "tokens",
          "above the upper decile of ordinary answers, 437 tokens (measured)");
  private static final Threshold SIGN =
      new Threshold(
          "sign-share",
          0.001,
          "share",
          "tasks at length: 8 of 896 ordinary principals, with 24,000 prompts (measured; 95 % bound"
              + " 0.0006)");
  private static final Threshold MIN_PROMPTS =
      new Threshold("min-prompts", 8, "prompts", "a teacher makes a few sets of exercises");

  /** Tasks are made at length from this share of a long answer. */
  private static final double TASKS_LENGTH = 0.5;

  /** The examples in a template change its length by no more than this. */
  private static final double TOLERANCE = 0.1;

  private static final int SUMS = 0;
  private static final int PROMPTS = ShareTest.WORDS;
  private static final int LONG = PROMPTS + 1;
  private static final int TASKS = PROMPTS + 2;
  private static final int TOKENS = PROMPTS + 3; // thousands
  private static final int PROMPT_LENGTH = PROMPTS + 4;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          46,
          "Instruction harvest",
          RiskPattern.P13,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          PROMPT_LENGTH + 1,
          List.of(ObservedField.TOKEN_COUNTS, ObservedField.PROMPT_TEXT, ObservedField.OUTPUT_TEXT),
          List.of(
              ALARM,
              LOW_SHARE,
              HIGH_SHARE,
              TASKS_SHARE,
              LENGTH_SHARE,
              LONG_PROMPT,
              LONG_ANSWER,
              SIGN,
              MIN_PROMPTS));

  private final ShareTest test;
  private final double tasksShare;
  private final double lengthShare;
  private final double longPrompt;
  private final double longAnswer;
  private final double signShare;
  private final double minPrompts;

  /** A detector with the given thresholds. */
  public InstructionHarvestDetector(ThresholdValues values) {
    test = ShareTest.of(values, ID, LOW_SHARE, HIGH_SHARE, ALARM);
    tasksShare = values.of(ID, TASKS_SHARE);
    lengthShare = values.of(ID, LENGTH_SHARE);
    longPrompt = values.of(ID, LONG_PROMPT);
    longAnswer = values.of(ID, LONG_ANSWER);
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
    return turn.isEmpty() ? Suspicion.NONE : take(turn.get(), step.memory());
  }

  private Suspicion take(Turn turn, DetectorMemory memory) {
    boolean isLong = turn.answerTokens() >= longAnswer;
    boolean isTemplate =
        isLong
            && turn.call().tokensIn() >= longPrompt
            && SteadyLength.take(memory, PROMPT_LENGTH, turn.call().tokensIn(), TOLERANCE);
    boolean isTasks =
        turn.has(TextCue.TASK_HARVEST) && turn.answerTokens() >= TASKS_LENGTH * longAnswer;
    test.advance(memory, SUMS, isTemplate || isTasks, isTasks ? tasksShare : lengthShare);
    double sum = ShareTest.sum(memory, SUMS);
    if (sum == 0) {
      if (!isLong) {
        memory.forget();
      }
      return Suspicion.NONE;
    }
    memory.count(PROMPTS, true);
    memory.count(LONG, isTemplate || isTasks);
    memory.count(TASKS, isTasks);
    memory.setReal(TOKENS, memory.real(TOKENS) + turn.answerTokens() / 1_000.0);
    return Suspicion.of(sum, test.alarm(), memory.whole(LONG) >= minPrompts);
  }

  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return step.memory().whole(TASKS) == 0
        ? Clue.NONE
        : Clue.of(ShareTest.sum(step.memory(), SUMS), test.alarm()).orSign(signShare);
  }

  @Override
  public long rows(Step step) {
    return step.memory().whole(PROMPTS);
  }

  @Override
  public Explanation explain(Step step) {
    DetectorMemory memory = step.memory();
    int prompts = memory.whole(PROMPTS);
    int longOnes = memory.whole(LONG);
    int tasks = memory.whole(TASKS);
    boolean areTasks = 2 * tasks >= longOnes;
    String window = prompts + " distinct prompts";
    return new Explanation(
        areTasks ? 0.85 : 0.4,
        areTasks ? Severity.MEDIUM : Severity.LOW,
        prompts,
        String.format(
            Locale.ROOT,
            "%d of the last %d distinct prompts come from one long template or want tasks, and were"
                + " answered at length, %.0f thousand tokens in all; %d of them make tasks with"
                + " solutions.",
            longOnes,
            prompts,
            memory.real(TOKENS),
            tasks),
        List.of(
            new Measure(
                "prompts that make tasks at length",
                (double) tasks / prompts,
                tasksShare,
                "share",
                window),
            new Measure(
                "prompts from one template with long answers",
                (double) longOnes / prompts,
                lengthShare,
                "share",
                window)),
        List.of(
            "Services with a template: their answers are short.",
            "Conversations: their prompts grow.",
            "Long texts from a template without tasks: suspected only."));
  }
}
