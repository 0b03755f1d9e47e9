package io.privet.cli.evaluate;

import io.privet.cli.console.ProgressLine;
import io.privet.cli.evaluate.derive.PlacedEvent;
import io.privet.cli.evaluate.derive.RecordedRun;
import io.privet.cli.evaluate.truth.AttackRun;
import io.privet.cli.evaluate.truth.EventTruth;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.replay.EventPlayer;
import io.privet.cli.replay.Recording;
import io.privet.cli.replay.ReplayTotals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recorded traffic in memory: it is replayed many times but read once.
 *
 * @param events all events in order of time
 * @param totals what was counted while they were read
 */
record LoadedTraffic(List<PlacedEvent> events, ReplayTotals totals, GroundTruth truth) {
  /** Reads a recording. */
  static LoadedTraffic load(Recording recording, GroundTruth truth, ProgressLine progress)
      throws IOException, InterruptedException {
    List<PlacedEvent> events = new ArrayList<>();
    ReplayTotals totals = new ReplayTotals();
    recording.play(
        new EventPlayer(
            "reading",
            totals,
            progress,
            (event, position) -> events.add(new PlacedEvent(event, position))));
    progress.finish();
    return new LoadedTraffic(events, totals, truth);
  }

  /** Events of all who do not attack, as recorded. */
  List<PlacedEvent> background() {
    return events.stream()
        .filter(event -> !truth.isOf(PrincipalTruth.Kind.ATTACK, event.principal()))
        .toList();
  }

  /** The recorded runs with their events; runs without an event are left out. */
  List<RecordedRun> runs() {
    Map<String, List<PlacedEvent>> byPrincipal = new HashMap<>();
    for (PlacedEvent event : events) {
      if (truth.isOf(PrincipalTruth.Kind.ATTACK, event.principal())) {
        byPrincipal.computeIfAbsent(event.principal(), unseen -> new ArrayList<>()).add(event);
      }
    }
    return truth.runs().stream().flatMap(run -> recorded(run, byPrincipal).stream()).toList();
  }

  private Optional<RecordedRun> recorded(
      AttackRun run, Map<String, List<PlacedEvent>> byPrincipal) {
    List<PlacedEvent> attack = new ArrayList<>();
    List<PlacedEvent> cover = new ArrayList<>();
    for (String member : run.members()) {
      for (PlacedEvent event : byPrincipal.getOrDefault(member, List.of())) {
        boolean isAttack =
            truth.event(event.event().header().eventId()).filter(EventTruth::isAttack).isPresent();
        (isAttack ? attack : cover).add(event);
      }
    }
    attack.sort(PlacedEvent.BY_TIME);
    cover.sort(PlacedEvent.BY_TIME);
    return attack.isEmpty() ? Optional.empty() : Optional.of(new RecordedRun(run, attack, cover));
  }
}
