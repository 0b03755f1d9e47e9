package io.privet.detect.profile;

import io.privet.model.EventReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What is remembered of a principal only while a detector suspects something: the events that show
 * it, and how strong the clues were that it gave. At most {@value #MAX_TRAILS} trails of {@value
 * #MAX_EVENTS} events and {@value #MAX_CHARS} characters, and {@value #MAX_CLUES} clues, which
 * keeps the stored form below 32 KiB; the trail that was left alone longest makes room.
 */
public final class Probe {
  static final int MAX_TRAILS = 16;
  static final int MAX_EVENTS = 8;
  static final int MAX_CHARS = 8_192;
  static final int MAX_CLUES = 32;

  /** Time after which a clue is given again although it is no stronger. */
  static final long TELL_AGAIN_MILLIS = TimeUnit.DAYS.toMillis(1);

  /** Whose trail it is. */
  record Key(int detector, String target) {}

  /** Which clue was given; the target is known by a hash. */
  record ClueKey(int detector, int target, long signal) {}

  /** How strong the last clue was, and its event time. */
  record Told(int level, long timeMillis) {}

  /** The clue that was given last comes last. */
  final Map<ClueKey, Told> told = new LinkedHashMap<>();

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

  /**
   * Notes a clue and returns whether it is news: stronger than the last one under the same key, or
   * a day younger. The clue that was given longest ago makes room.
   */
  public boolean tell(int detector, String target, long signal, int level, long timeMillis) {
    ClueKey key = new ClueKey(detector, target.hashCode(), signal);
    Told last = told.get(key);
    if (last != null
        && level <= last.level()
        && timeMillis < last.timeMillis() + TELL_AGAIN_MILLIS) {
      return false;
    }
    told.remove(key);
    told.put(key, new Told(level, timeMillis));
    if (told.size() > MAX_CLUES) {
      told.remove(told.keySet().iterator().next());
    }
    return true;
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
