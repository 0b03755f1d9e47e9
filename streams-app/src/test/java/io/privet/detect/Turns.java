package io.privet.detect;

import io.privet.model.Finding;
import io.privet.model.InteractionFeatures;
import io.privet.model.ModelOperation;
import io.privet.model.Reference;
import io.privet.model.RowFeatures;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Takes a detector through one principal's turns with a language model, a second apart. */
public final class Turns {
  private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

  private final Traffic traffic = new Traffic("ada");
  private final DetectorRun run;
  private int turns;

  /** A detector at its first turn. */
  public Turns(Detector detector) {
    run = DetectorRun.of(detector, Reference.NONE);
  }

  /** A turn in a chat whose prompt is new; ten words of prompt and as many as tokens of answer. */
  public Turns chat(long tokensIn, long tokensOut, TextCue... cues) {
    return turn(ModelOperation.CHAT, false, tokensIn, tokensOut, cues);
  }

  /** A completion of a new prompt without scores. */
  public Turns complete(long tokensIn, long tokensOut, TextCue... cues) {
    return turn(ModelOperation.COMPLETION, false, tokensIn, tokensOut, cues);
  }

  /** A completion of a new prompt with scores. */
  public Turns score(long tokensIn, long tokensOut, TextCue... cues) {
    return turn(ModelOperation.COMPLETION, true, tokensIn, tokensOut, cues);
  }

  private Turns turn(
      ModelOperation operation, boolean scored, long tokensIn, long tokensOut, TextCue... cues) {
    TextFeatures text = new TextFeatures(Set.of(cues), 1, 0, 10, (int) Math.max(0, tokensOut));
    return take(operation, scored, tokensIn, tokensOut, text, turns + 1);
  }

  /** A completion of a prompt of one word, always the same. */
  public Turns sample(long tokensOut) {
    TextFeatures text = new TextFeatures(Set.of(), 1, 0, 1, (int) tokensOut);
    return take(ModelOperation.COMPLETION, false, 1, tokensOut, text, 1);
  }

  /** A turn of any make. */
  public Turns take(
      ModelOperation operation,
      boolean scored,
      long tokensIn,
      long tokensOut,
      TextFeatures text,
      long identity) {
    RowFeatures row = new RowFeatures(Rows.identity(identity), null, 0, Float.NaN, false);
    run.observe(
        traffic.call(
            START.plusSeconds(turns++),
            new InteractionFeatures(
                operation, 1, List.of(row), scored, text, List.of(), tokensIn, tokensOut)));
    return this;
  }

  /** Findings so far. */
  public List<Finding> findings() {
    return run.findings();
  }

  /** Number of the turn, from 1, that gave the first finding; 0 without one. */
  public int firstAlarm() {
    return run.findings().isEmpty()
        ? 0
        : 1 + (int) (run.findings().getFirst().time().getEpochSecond() - START.getEpochSecond());
  }
}
