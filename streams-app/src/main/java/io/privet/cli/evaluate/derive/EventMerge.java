package io.privet.cli.evaluate.derive;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** The events of several streams by time; at equal times in the order of the streams. */
public final class EventMerge implements Iterator<PlacedEvent> {
  private record Head(PlacedEvent event, int index, Iterator<PlacedEvent> rest) {}

  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(
          Comparator.comparing((Head head) -> head.event().time()).thenComparingInt(Head::index));

  /** Merges streams that are each in order of time. */
  public EventMerge(List<? extends Iterable<PlacedEvent>> streams) {
    for (int i = 0; i < streams.size(); i++) {
      advance(streams.get(i).iterator(), i);
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public PlacedEvent next() {
    Head head = heads.remove();
    advance(head.rest(), head.index());
    return head.event();
  }

  private void advance(Iterator<PlacedEvent> stream, int index) {
    if (stream.hasNext()) {
      heads.add(new Head(stream.next(), index, stream));
    }
  }
}
