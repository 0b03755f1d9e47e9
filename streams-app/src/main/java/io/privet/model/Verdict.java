package io.privet.model;

/** What an alert turned out to be. */
public enum Verdict {
  /** What was suspected. */
  ATTACK,
  /** A leak without intent. */
  ACCIDENT,
  /** An innocent explanation. */
  BENIGN
}
