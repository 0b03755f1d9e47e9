package io.privet.detect.profile;

import io.privet.model.Observation;
import io.privet.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is remembered of one principal: the record that is read and written for each event. Mutable;
 * belongs to one event at a time.
 */
public final class Profile {
  /**
   * Models and data sets that are told apart. The least used one makes room for a new one, which
   * takes over its count (Space-Saving; Metwally et al., ICDT 2005), so that two new ones in turn
   * cannot keep each other out.
   */
  public static final int MAX_TARGETS = 8;

  static final int RECENT_EVENTS = 16;

  final List<TargetProfile> targets = new ArrayList<>(1);
  final int[] recentEvents = new int[RECENT_EVENTS];
  int recentCount;
  int nextRecent;
  long lastMillis;
  long evictions;

  /** Newest event time, milliseconds since the epoch; 0 before the first event. */
  public long lastMillis() {
    return lastMillis;
  }

  /** Targets that had to make room so far. */
  public long evictions() {
    return evictions;
  }

  /** Whether the event is one of the last {@value #RECENT_EVENTS}. */
  public boolean isDuplicate(Observation observation) {
    int id = eventHash(observation);
    for (int i = 0; i < recentCount; i++) {
      if (recentEvents[i] == id) {
        return true;
      }
    }
    return false;
  }

  /** Notes the event and returns what is remembered of its target. */
  public TargetProfile admit(Observation observation) {
    recentEvents[nextRecent] = eventHash(observation);
    nextRecent = (nextRecent + 1) % RECENT_EVENTS;
    recentCount = Math.min(recentCount + 1, RECENT_EVENTS);
    lastMillis = Math.max(lastMillis, observation.timeMillis());
    return target(observation.target());
  }

  private static int eventHash(Observation observation) {
    return 31 * observation.eventId().hashCode() + observation.target().name().hashCode();
  }

  private TargetProfile target(Target target) {
    int id = 31 * target.name().hashCode() + target.kind().name().hashCode();
    for (TargetProfile known : targets) {
      if (known.id == id) {
        known.earlierDays = 0;
        return known;
      }
    }
    TargetProfile added = new TargetProfile(id);
    added.earlierDays = evictions > 0 ? 0 : knownDays();
    if (targets.size() == MAX_TARGETS) {
      TargetProfile leastUsed =
          targets.stream().min(Comparator.comparingLong(known -> known.rows)).orElseThrow();
      targets.remove(leastUsed);
      added.rows = leastUsed.rows;
      evictions++;
    }
    targets.add(added);
    return added;
  }

  private double knownDays() {
    return targets.stream().mapToDouble(known -> known.readHistory.knownDays()).max().orElse(0);
  }
}
