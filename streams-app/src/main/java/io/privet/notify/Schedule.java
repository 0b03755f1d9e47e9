package io.privet.notify;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Groups by the time at which they are to be told; of the same time, the first that was set. */
final class Schedule {
  private record Slot(Instant due, long sequence) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
      int byTime = due.compareTo(other.due);
      return byTime == 0 ? Long.compare(sequence, other.sequence) : byTime;
    }
  }

  private final NavigableMap<Slot, AlertGroup> slots = new TreeMap<>();
  private final Map<AlertGroup, Slot> slotOf = new HashMap<>();
  private long sequence;

  /** Sets when a group is told, in the place of what was set before. */
  void set(AlertGroup group) {
    Optional<Instant> due = group.due();
    Slot before = slotOf.get(group);
    if (before != null && due.isPresent() && due.get().equals(before.due())) {
      return;
    }
    remove(group);
    due.ifPresent(
        time -> {
          Slot slot = new Slot(time, sequence++);
          slots.put(slot, group);
          slotOf.put(group, slot);
        });
  }

  void remove(AlertGroup group) {
    Slot slot = slotOf.remove(group);
    if (slot != null) {
      slots.remove(slot);
    }
  }

  /** The group that is to be told first at this time; empty when none is due. */
  Optional<AlertGroup> due(Instant now) {
    return Optional.ofNullable(slots.firstEntry())
        .filter(first -> !first.getKey().due().isAfter(now))
        .map(Map.Entry::getValue);
  }

  /** When the first group is due. */
  Optional<Instant> next() {
    return Optional.ofNullable(slots.firstEntry()).map(first -> first.getKey().due());
  }
}
