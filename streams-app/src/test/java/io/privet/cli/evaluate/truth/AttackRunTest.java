package io.privet.cli.evaluate.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.cli.evaluate.truth.PrincipalTruth.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AttackRunTest {
  @Test
  void takesEachAttackerForARunOfItsOwnUnlessTheRunWasSplit() {
    List<AttackRun> runs =
        AttackRun.of(
            List.of(
                attacker("a", "copy", 1, false),
                attacker("b", "steal", 2, false),
                new PrincipalTruth("c", Kind.BENIGN, "benign:analyst", "", 1, false),
                attacker("d", "copy", 1, false),
                attacker("e", "steal", 2, false)));
    assertEquals(List.of(run("copy", "a"), run("copy", "d"), run("steal", "b", "e")), runs);
  }

  @Test
  void tellsTwoSplitRunsOfTheSameNameApart() {
    List<AttackRun> runs =
        AttackRun.of(
            List.of(
                attacker("a", "steal", 2, false),
                attacker("b", "steal", 2, false),
                attacker("c", "steal", 2, false),
                attacker("d", "steal", 2, false)));
    assertEquals(List.of(run("steal", "a", "b"), run("steal", "c", "d")), runs);
  }

  @Test
  void tellsThePacesOfARunApart() {
    List<AttackRun> runs =
        AttackRun.of(List.of(attacker("a", "steal", 2, false), attacker("b", "steal", 2, true)));
    assertEquals(2, runs.size());
  }

  private static PrincipalTruth attacker(String name, String run, int split, boolean throttled) {
    return new PrincipalTruth(name, Kind.ATTACK, "attack:theft", run, split, throttled);
  }

  private static AttackRun run(String name, String... members) {
    return new AttackRun("attack:theft", name, false, List.of(members));
  }
}
