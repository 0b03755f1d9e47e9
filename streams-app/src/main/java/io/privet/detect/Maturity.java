package io.privet.detect;

/** How far a detector may be trusted; {@link DetectorModes} says what follows. */
public enum Maturity {
  /** Off unless asked for. */
  SANDBOX,
  /** Runs and is counted, notifies nobody. */
  SHADOW,
  /** Measured recall and false-positive rate; notifies. */
  STABLE
}
