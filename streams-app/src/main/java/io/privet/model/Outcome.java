package io.privet.model;

/** How the request ended. */
public enum Outcome {
  /** Answered. */
  SUCCESS,
  /** Stopped by a guardrail, a policy or an access check; a blocked attempt is still an attempt. */
  BLOCKED,
  /** Failed for a technical reason. */
  FAILURE
}
