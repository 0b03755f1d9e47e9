package io.privet.stream;

import java.time.Instant;

/**
 * The time of the stream: that of its newest event, and from then on as much later as the wall
 * clock has moved. So a quiet episode ends although no event comes, and a backlog from last year
 * does not look quiet while it is being read. After a restart the newest event in the state is
 * taken to be from just now: an episode may end later than it should, never earlier.
 */
final class EventClock {
  private long eventMillis;
  private long wallMillis;

  /** Notes an event that was seen at a time of the wall clock. */
  void saw(Instant event, long nowMillis) {
    if (event.toEpochMilli() > eventMillis) {
      eventMillis = event.toEpochMilli();
      wallMillis = nowMillis;
    }
  }

  /** The time of the stream; the epoch before the first event. */
  Instant at(long nowMillis) {
    return Instant.ofEpochMilli(
        eventMillis == 0 ? 0 : eventMillis + Math.max(0, nowMillis - wallMillis));
  }
}
