package io.privet.detect.profile;

import io.privet.model.EventReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of a principal only while a detector suspects something: the events that show
 * it. At most {@value #MAX_TRAILS} trails of {@value #MAX_EVENTS} events; the oldest trail makes
 * room.
 */
public final class Probe {
  static final int MAX_TRAILS = 16;
  static final int MAX_EVENTS = 8;

  /** Whose trail it is. */
  record Key(int detector, String target) {}

  final Map<Key, List<EventReference>> trails = new LinkedHashMap<>();

  /** Adds an event to the trail of a detector on a target; the newest events are kept. */
  public void add(int detector, String target, EventReference event) {
    List<EventReference> trail =
        trails.computeIfAbsent(new Key(detector, target), key -> new ArrayList<>(MAX_EVENTS));
    if (trail.size() == MAX_EVENTS) {
      trail.removeFirst();
    }
    trail.add(event);
    if (trails.size() > MAX_TRAILS) {
      trails.remove(trails.keySet().iterator().next());
    }
  }

  /** The trail of a detector on a target, oldest first; empty for none. */
  public List<EventReference> trail(int detector, String target) {
    return List.copyOf(trails.getOrDefault(new Key(detector, target), List.of()));
  }
}
