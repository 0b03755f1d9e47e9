package io.privet.ops.api;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The alerts as they are now, newest first, with their recent past. Each instance holds all of
 * them, so that it answers for all partitions without asking the others. Bounded: past {@link
 * #MAX_ALERTS} the resolved alert that was quiet for longest makes room, or the quietest if none is
 * resolved. Safe for several threads.
 */
public final class AlertIndex {
  /** The most alerts that are held. */
  public static final int MAX_ALERTS = 10_000;

  /** The most earlier states that are held of an alert; the latest are kept. */
  public static final int MAX_STATES = 50;

  /** Place of an alert in the order of the list. */
  record Place(Instant lastEventTime, String alertId) implements Comparable<Place> {
    private static final Comparator<Place> NEWEST_FIRST =
        Comparator.comparing(Place::lastEventTime).reversed().thenComparing(Place::alertId);

    static Place of(Alert alert) {
      return new Place(alert.lastEventTime(), alert.alertId());
    }

    @Override
    public int compareTo(Place other) {
      return NEWEST_FIRST.compare(this, other);
    }
  }

  private final int bound;
  private final NavigableMap<Place, Alert> inOrder = new TreeMap<>();
  private final NavigableMap<String, Alert> byId = new TreeMap<>();
  private final Map<String, Deque<AlertState>> states = new LinkedHashMap<>();
  private final List<AlertStream> streams = new ArrayList<>();

  /** An index of nothing so far. */
  public AlertIndex() {
    this(MAX_ALERTS);
  }

  AlertIndex(int bound) {
    this.bound = bound;
  }

  /** Takes in the newest state of an alert; null for one that is erased. */
  public synchronized void put(String alertId, @Nullable Alert alert) {
    Alert known = byId.remove(alertId);
    if (known != null) {
      inOrder.remove(Place.of(known));
    }
    if (alert == null) {
      states.remove(alertId);
      streams.forEach(stream -> stream.offer(new AlertStream.Erased(alertId)));
      return;
    }
    byId.put(alertId, alert);
    inOrder.put(Place.of(alert), alert);
    streams.forEach(stream -> stream.offer(new AlertStream.Changed(alert)));
    if (byId.size() > bound) {
      forgetOne();
    }
  }

  /** Takes in a state of an alert's past, in the order in which they came to be. */
  public synchronized void remember(Alert state) {
    Deque<AlertState> past = states.computeIfAbsent(state.alertId(), id -> new ArrayDeque<>());
    past.addLast(AlertState.of(state));
    if (past.size() > MAX_STATES) {
      past.removeFirst();
    }
    if (states.size() > bound) {
      states.remove(Objects.requireNonNull(states.keySet().iterator().next()));
    }
  }

  /** The alert of an id, or of what an id begins with; several where that is not clear. */
  synchronized List<Alert> find(String idOrPrefix) {
    Alert exact = byId.get(idOrPrefix);
    return exact == null
        ? byId.tailMap(idOrPrefix).values().stream()
            .takeWhile(alert -> alert.alertId().startsWith(idOrPrefix))
            .limit(2)
            .toList()
        : List.of(exact);
  }

  /** The earlier states of an alert, oldest first. */
  synchronized List<AlertState> states(String alertId) {
    return List.copyOf(states.getOrDefault(alertId, new ArrayDeque<>()));
  }

  /**
   * Alerts that match, newest first.
   *
   * @param after the place behind which to begin; empty for the beginning
   */
  synchronized List<Alert> list(Predicate<Alert> filter, Optional<Place> after, int limit) {
    return after.map(place -> inOrder.tailMap(place, false)).orElse(inOrder).values().stream()
        .filter(filter)
        .limit(limit)
        .toList();
  }

  /** Follows the changes from now on; close the result when done. */
  synchronized AlertStream follow() {
    AlertStream stream = new AlertStream(this::leave);
    streams.add(stream);
    return stream;
  }

  private synchronized void leave(AlertStream stream) {
    streams.remove(stream);
  }

  private void forgetOne() {
    Place quietest =
        inOrder.descendingMap().entrySet().stream()
            .filter(entry -> entry.getValue().status() == AlertStatus.RESOLVED)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseGet(inOrder::lastKey);
    Alert forgotten = Objects.requireNonNull(inOrder.remove(quietest));
    byId.remove(forgotten.alertId());
    states.remove(forgotten.alertId());
  }
}
