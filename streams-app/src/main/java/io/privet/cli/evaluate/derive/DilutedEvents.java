package io.privet.cli.evaluate.derive;

import io.privet.model.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * The events of one attacker with ordinary rows between them, spread evenly over each gap; times of
 * the attack stay. After each event of the attack its share so far is right within a row.
 */
final class DilutedEvents implements Iterator<PlacedEvent> {
  /** Gap after the last event of an attack. */
  private static final Duration LAST_GAP = Duration.ofMinutes(1);

  private final List<PlacedEvent> attack;
  private final int percent;
  private final long coverRows;
  private final OrdinaryTraffic ordinary;
  private final Target known;
  private final long seed;
  private final Map<Target, Iterator<PlacedEvent>> decks = new HashMap<>();
  private final Queue<PlacedEvent> ready = new ArrayDeque<>();
  private int next;
  private long attackRows;
  private long ordinaryRows;

  /**
   * The events at their beginning.
   *
   * @param percent share of the attack in all rows
   * @param coverRows ordinary rows that the attacker sent before; they count as such
   * @param known target whose ordinary rows stand in for those of a target without
   * @param seed decides which ordinary rows come, and in which order
   */
  DilutedEvents(
      List<PlacedEvent> attack,
      int percent,
      long coverRows,
      OrdinaryTraffic ordinary,
      Target known,
      long seed) {
    this.attack = attack;
    this.percent = percent;
    this.coverRows = coverRows;
    this.ordinary = ordinary;
    this.known = known;
    this.seed = seed;
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || next < attack.size();
  }

  @Override
  public PlacedEvent next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (ready.isEmpty()) {
      take(attack.get(next++));
    }
    return ready.remove();
  }

  private void take(PlacedEvent event) {
    attackRows += event.rows();
    ready.add(event);
    Iterator<PlacedEvent> deck =
        decks.computeIfAbsent(
            ordinary.isKnown(event.event().target()) ? event.event().target() : known,
            target -> ordinary.of(target, seed));
    long due = attackRows * (100 - percent) / percent - coverRows - ordinaryRows;
    Duration gap = gap(event.time());
    for (long i = 1; i <= due; i++) {
      ordinaryRows++;
      ready.add(
          deck.next()
              .copy(
                  "ordinary-" + event.principal() + "-" + ordinaryRows,
                  event
                      .time()
                      .plus(gap.multipliedBy(i).dividedBy(due + 1))
                      .truncatedTo(ChronoUnit.MILLIS),
                  event.event().header()));
    }
  }

  private Duration gap(Instant time) {
    return next < attack.size() ? Duration.between(time, attack.get(next).time()) : LAST_GAP;
  }
}
