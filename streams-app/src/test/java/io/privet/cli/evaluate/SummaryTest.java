package io.privet.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.cli.evaluate.EvaluationReport.CostScore;
import io.privet.cli.evaluate.EvaluationReport.Criterion;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.EvaluationReport.LeakScore;
import io.privet.cli.evaluate.EvaluationReport.VariantScore;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SummaryTest {
  @Test
  void asksForEveryRunAtFullPace() {
    assertEquals(true, isMet(summary(List.of(run(1, false)), List.of()), "Full pace"));
    assertEquals(
        false, isMet(summary(List.of(run(1, false), run(0, false)), List.of()), "Full pace"));
  }

  @Test
  void countsHiddenRunsOfAllKindsTogetherButNoDilutedOnes() {
    List<RunScore> found = Stream.generate(() -> run(1, false)).limit(8).toList();
    List<RunScore> missed = List.of(run(0, false));
    List<Criterion> criteria =
        summary(
            List.of(run(1, true)),
            List.of(variant(false, found), variant(false, missed), variant(true, missed)));
    assertEquals("9 of 10, 90.0 %", measured(criteria, "Throttled"));
    assertEquals(true, isMet(criteria, "Throttled"));
  }

  @Test
  void leavesOutWhatCouldNotBeMeasured() {
    List<Criterion> criteria = summary(List.of(run(1, false)), List.of());
    assertEquals(0, criteria.stream().filter(one -> one.asked().startsWith("Throttled")).count());
    assertEquals(0, criteria.stream().filter(one -> one.asked().startsWith("Leaks")).count());
  }

  @Test
  void saysWhenARuleOnVolumeIsBetter() {
    RunScore loud =
        new RunScore(
            "attack:theft",
            "run",
            false,
            List.of("m"),
            1,
            0,
            0,
            0,
            0,
            1,
            List.of(),
            true,
            900,
            null,
            null);
    assertEquals(false, isMet(summary(List.of(loud), List.of()), "Labels on which"));
    assertEquals(true, isMet(summary(List.of(run(1, false)), List.of()), "Labels on which"));
  }

  private static RunScore run(int found, boolean isThrottled) {
    return new RunScore(
        "attack:theft",
        "run",
        isThrottled,
        List.of("m"),
        1,
        found,
        found,
        found,
        0,
        0,
        List.of(),
        true,
        50,
        found == 0 ? null : 10L,
        found == 0 ? null : 10L);
  }

  private static VariantScore variant(boolean isDiluted, List<RunScore> runs) {
    return new VariantScore(
        "variant",
        isDiluted,
        LabelScore.all(LabelScore.BOTH, runs),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private static List<Criterion> summary(List<RunScore> recorded, List<VariantScore> variants) {
    Proportion nothing = Proportion.of(0, 0);
    Proportion quiet = Proportion.of(0, 100);
    return Summary.of(
        recorded,
        variants,
        new FalseAlertScore(quiet, quiet, quiet, quiet, quiet, 0, List.of(), List.of()),
        null,
        new LeakScore(nothing, nothing, Map.of(), Map.of(), Map.of()),
        new CostScore(quiet, 400, 500));
  }

  private static boolean isMet(List<Criterion> criteria, String asked) {
    return only(criteria, asked).isMet();
  }

  private static String measured(List<Criterion> criteria, String asked) {
    return only(criteria, asked).measured();
  }

  private static Criterion only(List<Criterion> criteria, String asked) {
    return criteria.stream().filter(one -> one.asked().startsWith(asked)).findFirst().orElseThrow();
  }
}
