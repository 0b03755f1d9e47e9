package io.privet.cli.evaluate.derive;

import io.privet.cli.evaluate.truth.AttackRun;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.model.Target;
import java.util.List;

/**
 * A run that was made from a recorded one. The ids of its attack events are the recorded ones.
 *
 * @param members the truth of each of its principals
 * @param targets what it attacks
 * @param streams its events, each stream in order of time; may be made while they are read, and can
 *     be read again
 */
public record DerivedRun(
    AttackRun run,
    List<PrincipalTruth> members,
    List<Target> targets,
    List<Iterable<PlacedEvent>> streams) {
  public DerivedRun {
    members = List.copyOf(members);
    targets = List.copyOf(targets);
    streams = List.copyOf(streams);
  }

  /** A run that was made from {@code original} and has the given members. */
  static DerivedRun of(
      RecordedRun original, List<String> members, List<Iterable<PlacedEvent>> streams) {
    AttackRun like = original.run();
    return new DerivedRun(
        new AttackRun(like.label(), like.name(), like.isThrottled(), members),
        members.stream()
            .map(
                member ->
                    new PrincipalTruth(
                        member,
                        PrincipalTruth.Kind.ATTACK,
                        like.label(),
                        like.name(),
                        members.size(),
                        like.isThrottled()))
            .toList(),
        original.targets(),
        streams);
  }

  /** Whether another run attacks one of its targets. */
  boolean sharesTargetWith(DerivedRun other) {
    return targets.stream().anyMatch(other.targets()::contains);
  }
}
