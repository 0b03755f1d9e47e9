package io.privet.model;

/** What became of one alert state at one sink: the named reasons of every notification decision. */
public enum DeliveryState {
  /** To be sent, or to be sent again. */
  PENDING(false),
  /** The sink took it. */
  DELIVERED(true),
  /** Told as one of the related alerts in the notification of another one of its group. */
  RELATED(true),
  /** Would have been sent, but notifications are in shadow. */
  SHADOW(true),
  /** The sink refused it for good. */
  REJECTED(true),
  /** Given up after the last attempt. */
  EXPIRED(true),
  /** Held back by a silence; told later if the alert is still open then. */
  SILENCED(true),
  /** Held back because a campaign's alert tells of it; told later if that one ends first. */
  INHIBITED(true),
  /** One of too many new alerts; counted in a summary. */
  CAPPED(true),
  /** One of more alerts than are kept track of; counted in a summary. */
  OVER_LIMIT(true),
  /** Older than alerts may be that are new to a sink. */
  HISTORICAL(true),
  /** A later state of the same alert took its place. */
  SUPERSEDED(true),
  /** No route leads to the sink. */
  NOT_ROUTED(true),
  /** Over, or taken by somebody, before the sink was told of the alert at all. */
  NEVER_TOLD(true);

  private final boolean decided;

  DeliveryState(boolean decided) {
    this.decided = decided;
  }

  /** Whether the alert state needs no further look. */
  public boolean isDecided() {
    return decided;
  }
}
