package io.privet.cli.evaluate.derive;

import io.privet.cli.evaluate.truth.AttackRun;
import io.privet.model.Target;
import java.time.Instant;
import java.util.List;

/**
 * A run of an attack tool with its events.
 *
 * @param attack events of the attack by all members, in order of time; at least one
 * @param cover ordinary events of the members, in order of time
 */
public record RecordedRun(AttackRun run, List<PlacedEvent> attack, List<PlacedEvent> cover) {
  public RecordedRun {
    attack = List.copyOf(attack);
    cover = List.copyOf(cover);
  }

  /** Time of the first event of the attack. */
  Instant start() {
    return attack.getFirst().time();
  }

  /** What it attacks. */
  List<Target> targets() {
    return attack.stream().map(placed -> placed.event().target()).distinct().toList();
  }
}
