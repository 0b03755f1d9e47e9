package io.privet.cli.evaluate.derive;

import io.privet.model.AuditEvent;
import io.privet.model.DataAccess;
import io.privet.model.ModelInteraction;
import io.privet.model.Outcome;
import io.privet.model.Target;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ordinary single-row events of each target, each distinct request once: a client that sends the
 * same request all day must not make up all that is ordinary.
 */
public final class OrdinaryTraffic {
  /** Fewest distinct events of a target that can stand for what is ordinary there. */
  static final int MIN_EVENTS = 20;

  private final Map<Target, List<PlacedEvent>> events = new HashMap<>();
  private final Set<Object> seen = new HashSet<>();

  /** Takes an event of a benign principal in; batches, failures and repeats are left out. */
  public void add(PlacedEvent placed) {
    if (placed.rows() == 1
        && isSuccess(placed.event())
        && seen.add(List.of(placed.event().target(), request(placed.event())))) {
      events.computeIfAbsent(placed.event().target(), unseen -> new ArrayList<>()).add(placed);
    }
  }

  /** Whether there is enough of it on a target. */
  boolean isKnown(Target target) {
    return events.getOrDefault(target, List.of()).size() >= MIN_EVENTS;
  }

  /**
   * Events of a target without end, in an order that the seed decides: all of them once, then all
   * of them again in another order.
   */
  Iterator<PlacedEvent> of(Target target, long seed) {
    Random random = new Random(seed);
    List<PlacedEvent> deck = new ArrayList<>(events.getOrDefault(target, List.of()));
    return Stream.generate(
            () -> {
              Collections.shuffle(deck, random);
              return List.copyOf(deck);
            })
        .flatMap(List::stream)
        .iterator();
  }

  private static boolean isSuccess(AuditEvent event) {
    return switch (event) {
          case ModelInteraction interaction -> interaction.call().outcome();
          case DataAccess access -> access.outcome();
        }
        == Outcome.SUCCESS;
  }

  private static Object request(AuditEvent event) {
    return switch (event) {
      case ModelInteraction interaction ->
          interaction.input().text() != null
              ? interaction.input().text()
              : interaction.input().vectors().stream().map(FloatBuffer::wrap).toList();
      case DataAccess access -> List.of(access.operation(), String.valueOf(access.object()));
    };
  }
}
