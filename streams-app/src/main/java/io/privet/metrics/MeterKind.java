package io.privet.metrics;

/** What a meter measures. */
public enum MeterKind {
  /** How often something has happened since the process began. */
  COUNTER,
  /** How something is now. */
  GAUGE,
  /** How long something takes, counted in buckets. */
  TIMER
}
