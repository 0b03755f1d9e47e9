package io.privet.model;

import java.util.List;

/**
 * What of the {@link Watchlist} an event has met.
 *
 * @param canaries planted texts in the answer, or planted objects and persons in the read
 * @param plantedIn names of the data sets that hold them, as far as their owners have told; at most
 *     {@link #MAX_ORIGINS}
 * @param erased persons in the read whose data must no longer be used
 */
public record WatchHits(int canaries, List<String> plantedIn, int erased) {
  /** The most data sets that are named. */
  public static final int MAX_ORIGINS = 4;

  /** Nothing. */
  public static final WatchHits NONE = new WatchHits(0, List.of(), 0);

  public WatchHits {
    plantedIn = List.copyOf(plantedIn);
  }
}
