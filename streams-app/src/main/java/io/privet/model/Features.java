package io.privet.model;

/** The features of one event, by the kind of event. */
public sealed interface Features permits InteractionFeatures, AccessFeatures {
  /** What of the watchlist the event has met. */
  WatchHits hits();
}
