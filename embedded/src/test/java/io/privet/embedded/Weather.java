package io.privet.embedded;

import java.util.SplittableRandom;

/** How often, and in which way, a service that is asked fails. Safe for several threads. */
final class Weather {
  /** What may happen to a request. */
  enum Event {
    NONE,
    /** Too many requests, with a time to wait. */
    TOO_MANY,
    /** An error of the server. */
    SERVER_ERROR,
    /** No answer before the client gives up. */
    SILENCE,
    /** The connection breaks before the answer. */
    BREAK,
    /** An answer that begins and does not end before the client gives up. */
    SLOW_BODY
  }

  private static final Event[] FAULTS = {
    Event.TOO_MANY,
    Event.SERVER_ERROR,
    Event.SERVER_ERROR,
    Event.BREAK,
    Event.SILENCE,
    Event.SLOW_BODY
  };

  private final SplittableRandom random;
  private int faultPercent;

  /** Faults in a sequence that the seed fixes. */
  Weather(long seed, int faultPercent) {
    random = new SplittableRandom(seed);
    this.faultPercent = faultPercent;
  }

  /** Ends all faults. */
  synchronized void calmDown() {
    faultPercent = 0;
  }

  /** What happens to the next request. */
  synchronized Event next() {
    return random.nextInt(100) < faultPercent ? FAULTS[random.nextInt(FAULTS.length)] : Event.NONE;
  }
}
