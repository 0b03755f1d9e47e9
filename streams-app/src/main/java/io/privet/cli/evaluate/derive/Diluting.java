package io.privet.cli.evaluate.derive;

import com.dynatrace.hash4j.hashing.Hashing;
import io.privet.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mixes ordinary rows into what each attacker sends. */
final class Diluting {
  private final int percent;
  private final OrdinaryTraffic ordinary;
  private final long seed;

  Diluting(int percent, OrdinaryTraffic ordinary, long seed) {
    this.percent = percent;
    this.ordinary = ordinary;
    this.seed = seed;
  }

  /** The run, diluted; empty where too little is known of what is ordinary on its targets. */
  Optional<DerivedRun> derive(RecordedRun run) {
    Optional<Target> known = run.targets().stream().filter(ordinary::isKnown).findFirst();
    return known.map(target -> derive(run, target));
  }

  private DerivedRun derive(RecordedRun run, Target known) {
    List<Iterable<PlacedEvent>> streams = new ArrayList<>();
    for (String member : run.run().members()) {
      List<PlacedEvent> cover = of(member, run.cover());
      List<PlacedEvent> attack = of(member, run.attack());
      long coverRows = cover.stream().mapToLong(PlacedEvent::rows).sum();
      long order = Hashing.xxh3_64(seed).hashCharsToLong(member);
      streams.add(cover);
      streams.add(() -> new DilutedEvents(attack, percent, coverRows, ordinary, known, order));
    }
    return DerivedRun.of(run, run.run().members(), streams);
  }

  private static List<PlacedEvent> of(String member, List<PlacedEvent> events) {
    return events.stream().filter(placed -> placed.principal().equals(member)).toList();
  }
}
