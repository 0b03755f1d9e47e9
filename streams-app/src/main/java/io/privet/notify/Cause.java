package io.privet.notify;

/** Why an alert is told now. */
public enum Cause {
  /** It is new to the sink. */
  OPENED,
  /** It has grown, or a related alert came. */
  UPDATED,
  /** It has become worse. */
  ESCALATED,
  /** Somebody has taken it. */
  ACKNOWLEDGED,
  /** It went quiet, or somebody closed it. */
  RESOLVED,
  /** It was resolved and goes on. */
  REOPENED,
  /** Nobody has taken it for a while. */
  REPEATED,
  /** Somebody tries the sink out. */
  TEST
}
