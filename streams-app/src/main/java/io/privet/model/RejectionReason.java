package io.privet.model;

/** Why a record was refused. The names are a contract: they stand in the dead-letter topic. */
public enum RejectionReason {
  /** No value, or no bytes in it. */
  EMPTY,
  /** The bytes end before the record does. */
  TRUNCATED,
  /** The first byte is not that of the Confluent wire format. */
  WRONG_MAGIC_BYTE,
  /** The schema id is unknown to the registry. */
  UNKNOWN_SCHEMA,
  /** The schema is known but not one of this topic. */
  WRONG_SCHEMA,
  /** The bytes do not parse. */
  MALFORMED,
  /** Text is not valid UTF-8. */
  BAD_ENCODING,
  /** A field that must be there is not. */
  MISSING_FIELD,
  /** A field has another type than its format says. */
  WRONG_TYPE,
  /** A field's value is out of range: not a number, negative, unknown. */
  INVALID_VALUE,
  /** The record or one of its fields is larger than the stated bound. */
  TOO_LARGE,
  /** The event time lies further ahead than the bound. */
  FUTURE_TIMESTAMP,
  /** The event time lies further back than the bound. */
  STALE_TIMESTAMP
}
