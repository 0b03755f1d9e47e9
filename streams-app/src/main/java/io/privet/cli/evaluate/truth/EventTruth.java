package io.privet.cli.evaluate.truth;

import java.util.Set;

/**
 * What an event of the recorded traffic really is. An event without one is benign.
 *
 * @param label {@code class:name}
 * @param outputKind what the personal data or secret in the output is; empty where there is none
 * @param outputTypes types of personal data and secrets in the output
 */
public record EventTruth(String eventId, String label, String outputKind, Set<String> outputTypes) {
  /** Output kinds that disclose somebody else's data or a working secret. */
  private static final Set<String> LEAKS = Set.of("leak", "leak_other_person");

  public EventTruth {
    outputTypes = Set.copyOf(outputTypes);
  }

  /** Whether the event is part of an attack, not an attacker's ordinary request before it. */
  public boolean isAttack() {
    return label.startsWith("attack:");
  }

  /** Whether the output discloses what it must not. */
  public boolean isLeak() {
    return LEAKS.contains(outputKind);
  }
}
