package io.privet.ingest;

import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import org.jspecify.annotations.Nullable;

/** A field that is not as its format says; carries no content and, being expected, no stack. */
public final class FieldException extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;

  private FieldException(RejectionReason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  /** The record has no bytes. */
  public static FieldException empty() {
    return new FieldException(RejectionReason.EMPTY, "the record has no value");
  }

  /** The bytes end too soon. */
  public static FieldException truncated(String detail) {
    return new FieldException(RejectionReason.TRUNCATED, detail);
  }

  /** The bytes are not what their beginning says. */
  public static FieldException malformed(String detail) {
    return new FieldException(RejectionReason.MALFORMED, detail);
  }

  /** A field that must say something does not. */
  public static FieldException missing(String field) {
    return new FieldException(
        RejectionReason.MISSING_FIELD, field + " was absent or blank but is required");
  }

  /** A field has another type than its format says. */
  public static FieldException wrongType(String field, String expected) {
    return new FieldException(RejectionReason.WRONG_TYPE, field + " must be " + expected);
  }

  /** A field's value is out of range; {@code expected} follows the words "must be". */
  public static FieldException invalid(String field, String expected) {
    return new FieldException(RejectionReason.INVALID_VALUE, field + " must be " + expected);
  }

  /** A field has more than {@code bound} of a unit, such as {@code characters}. */
  public static FieldException tooLarge(String field, int bound, String unit) {
    return new FieldException(
        RejectionReason.TOO_LARGE, field + " must have at most " + bound + " " + unit);
  }

  /** The rejection of the record at a position for this fault. */
  Rejection rejection(SourcePosition position) {
    return rejection(position, null);
  }

  /** The rejection of the record at a position for this fault, with its schema id where known. */
  public Rejection rejection(SourcePosition position, @Nullable Integer schemaId) {
    return new Rejection(reason, position, String.valueOf(getMessage()), "", schemaId);
  }
}
