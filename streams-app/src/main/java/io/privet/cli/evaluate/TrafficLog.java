package io.privet.cli.evaluate;

import io.privet.cli.evaluate.derive.PlacedEvent;
import io.privet.cli.evaluate.truth.EventTruth;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.model.AuditEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the evaluation needs to know of the traffic itself. */
final class TrafficLog {
  private final GroundTruth truth;
  private final Map<String, AttackRows> attacks = new HashMap<>();
  private final Map<String, Set<LocalDate>> days = new HashMap<>();
  private final HourlyLimit callLimit = new HourlyLimit();
  private final HourlyLimit rowLimit = new HourlyLimit();

  TrafficLog(GroundTruth truth) {
    this.truth = truth;
  }

  /** Takes an event in; events come in order of time. */
  void add(PlacedEvent placed) {
    AuditEvent event = placed.event();
    String principal = placed.principal();
    Instant time = placed.time();
    String target = event.target().name();
    long rows = placed.rows();
    days.computeIfAbsent(principal, unseen -> new HashSet<>()).add(day(time));
    callLimit.add(principal, target, time.toEpochMilli(), 1);
    rowLimit.add(principal, target, time.toEpochMilli(), rows);
    if (truth.event(event.header().eventId()).filter(EventTruth::isAttack).isPresent()) {
      attacks.computeIfAbsent(principal, unseen -> new AttackRows()).add(time, target, rows);
    }
  }

  /** The attack rows of a principal; none for one who did not attack. */
  AttackRows attack(String principal) {
    return attacks.getOrDefault(principal, new AttackRows());
  }

  /** Days in UTC on which principals of a class acted, summed over the principals. */
  int principalDays(PrincipalTruth.Kind kind) {
    return days.entrySet().stream()
        .filter(entry -> truth.isOf(kind, entry.getKey()))
        .map(Map.Entry::getValue)
        .mapToInt(Collection::size)
        .sum();
  }

  /** The naive rule over calls. */
  HourlyLimit callLimit() {
    return callLimit;
  }

  /** The naive rule over rows. */
  HourlyLimit rowLimit() {
    return rowLimit;
  }

  /** Day of an event time in UTC. */
  static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
