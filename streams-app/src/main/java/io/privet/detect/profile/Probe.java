package io.privet.detect.profile;

import io.privet.model.EventReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of a principal only while a detector suspects something: the events that show
 * it. At most {@value #MAX_TRAILS} trails of {@value #MAX_EVENTS} events and {@value #MAX_CHARS}
 * characters, which keeps the stored form below 32 KiB; the trail that was left alone longest makes
 * room.
 */
public final class Probe {
  static final int MAX_TRAILS = 16;
  static final int MAX_EVENTS = 8;
  static final int MAX_CHARS = 8_192;

  /** Whose trail it is. */
  record Key(int detector, String target) {}

  /** The trail that was added to last comes last. */
  final Map<Key, List<EventReference>> trails = new LinkedHashMap<>();

  /** Adds an event to the trail of a detector on a target; the newest events are kept. */
  public void add(int detector, String target, EventReference event) {
    Key key = new Key(detector, target);
    List<EventReference> known = trails.remove(key);
    List<EventReference> trail = known == null ? new ArrayList<>(MAX_EVENTS) : known;
    trails.put(key, trail);
    if (trail.size() == MAX_EVENTS) {
      trail.removeFirst();
    }
    trail.add(event);
    while (trails.size() > MAX_TRAILS || (trails.size() > 1 && chars() > MAX_CHARS)) {
      trails.remove(trails.keySet().iterator().next());
    }
    while (trail.size() > 1 && chars() > MAX_CHARS) {
      trail.removeFirst();
    }
  }

  private int chars() {
    int chars = 0;
    for (Map.Entry<Key, List<EventReference>> entry : trails.entrySet()) {
      chars += entry.getKey().target().length();
      for (EventReference event : entry.getValue()) {
        chars += event.eventId().length() + event.position().source().length();
      }
    }
    return chars;
  }

  /** The trail of a detector on a target, oldest first; empty for none. */
  public List<EventReference> trail(int detector, String target) {
    return List.copyOf(trails.getOrDefault(new Key(detector, target), List.of()));
  }
}
