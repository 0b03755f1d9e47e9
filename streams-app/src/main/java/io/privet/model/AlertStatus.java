package io.privet.model;

/** Where an alert stands in its life. */
public enum AlertStatus {
  OPEN,
  ACKNOWLEDGED,
  RESOLVED
}
