package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.synthetic.PlantedTextStories;
import io.privet.model.Finding;
import io.privet.model.InteractionFeatures;
import io.privet.model.ModelOperation;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.Reference;
import io.privet.model.Target;
import io.privet.model.TextFeatures;
import io.privet.model.WatchHits;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlantedTextDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Traffic traffic = new Traffic("ada");

  PlantedTextDetectorTest() {
    super(new PlantedTextDetector(ThresholdValues.DEFAULTS), new PlantedTextStories());
  }

  @Test
  void firesOnTheFirstAnswerAndTellsWhereTheTextIsPlanted() {
    Finding finding = run().observe(answer(NOON, Outcome.SUCCESS, 1)).getFirst();

    assertEquals(
        "The answer holds 1 planted text of clinical-notes, which the conversation before it did"
            + " not hold; the 1st such answer to this principal.",
        finding.summary());
  }

  @Test
  void staysQuietWithoutAHitAndOnAnAnswerThatWasHeldBack() {
    DetectorRun run = run();

    assertEquals(List.of(), run.observe(answer(NOON, Outcome.SUCCESS, 0)));
    assertEquals(List.of(), run.observe(answer(NOON.plusSeconds(1), Outcome.BLOCKED, 1)));
  }

  @Test
  void firesAgainWhenTheAnswersHaveDoubled() {
    DetectorRun run = run();
    for (int second = 0; second < 8; second++) {
      run.take(answer(NOON.plusSeconds(second), Outcome.SUCCESS, 1));
    }

    assertEquals(List.of(1L, 2L, 4L, 8L), run.findings().stream().map(Finding::rows).toList());
    assertEquals(List.of(), run.clues());
  }

  private DetectorRun run() {
    return DetectorRun.of(detector(), Reference.NONE);
  }

  private Observation answer(Instant time, Outcome outcome, int canaries) {
    WatchHits hits =
        canaries == 0 ? WatchHits.NONE : new WatchHits(canaries, List.of("clinical-notes"), 0);
    return traffic.observation(
        Target.model("chat"),
        time,
        outcome,
        new InteractionFeatures(
            ModelOperation.CHAT, 1, List.of(), false, TextFeatures.NONE, List.of(), -1, -1, hits));
  }
}
