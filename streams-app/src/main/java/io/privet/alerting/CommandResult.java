package io.privet.alerting;

/** What became of a command about an alert. */
public enum CommandResult {
  /** There is a new state of the alert. */
  APPLIED,
  /** The same command was carried out before. */
  DUPLICATE,
  /** The same person had taken the alert before. */
  ALREADY_ACKNOWLEDGED,
  /** The alert was resolved before. */
  ALREADY_RESOLVED,
  /** The tenant has no such alert, or no longer: resolved alerts are kept for two days. */
  UNKNOWN_ALERT,
  /** The command names no tenant, so that the alert cannot be found. */
  NO_TENANT
}
