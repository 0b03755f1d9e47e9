package io.privet.cli.evaluate.derive;

import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * Several streams as one, by time; at equal times in the order of the streams. Reads each stream no
 * further than one ahead.
 */
public final class EventMerge<T> implements Iterator<T> {
  private record Head<T>(T event, Instant time, int index, Iterator<T> rest) {}

  private final Function<T, Instant> time;
  private final PriorityQueue<Head<T>> heads =
      new PriorityQueue<>(
          Comparator.comparing((Head<T> head) -> head.time()).thenComparingInt(Head::index));

  /** Merges streams that are each in order of time. */
  public EventMerge(List<Iterator<T>> streams, Function<T, Instant> time) {
    this.time = time;
    for (int i = 0; i < streams.size(); i++) {
      advance(streams.get(i), i);
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public T next() {
    Head<T> head = heads.remove();
    advance(head.rest(), head.index());
    return head.event();
  }

  private void advance(Iterator<T> stream, int index) {
    if (stream.hasNext()) {
      T event = stream.next();
      heads.add(new Head<>(event, time.apply(event), index, stream));
    }
  }
}
