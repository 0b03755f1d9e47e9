package io.privet.ingest;

/**
 * Why a well-formed entry of a record is of no interest. Names are a contract: counts bear them.
 */
public enum IgnoredReason {
  /** An entry of a kind that does not tell of a request. */
  OTHER_KIND,
  /** A service that neither serves models nor keeps data that Privet knows. */
  OTHER_SERVICE,
  /** A service of interest did something that is neither a request nor a blind spot. */
  OTHER_OPERATION,
  /** A note of the transport itself. */
  CONTROL_MESSAGE
}
