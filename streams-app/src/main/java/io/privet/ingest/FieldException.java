package io.privet.ingest;

import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;

/** A field that is not as its format says; carries no content and, being expected, no stack. */
final class FieldException extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;

  private FieldException(RejectionReason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  static FieldException empty() {
    return new FieldException(RejectionReason.EMPTY, "the record has no value");
  }

  static FieldException missing(String field) {
    return new FieldException(
        RejectionReason.MISSING_FIELD, field + " was absent or blank but is required");
  }

  static FieldException wrongType(String field, String expected) {
    return new FieldException(RejectionReason.WRONG_TYPE, field + " must be " + expected);
  }

  static FieldException invalid(String field, String expected) {
    return new FieldException(RejectionReason.INVALID_VALUE, field + " must be " + expected);
  }

  static FieldException tooLarge(String field, int bound, String unit) {
    return new FieldException(
        RejectionReason.TOO_LARGE, field + " must have at most " + bound + " " + unit);
  }

  /** The rejection of the record at a position for this fault. */
  Rejection rejection(SourcePosition position) {
    return new Rejection(reason, position, String.valueOf(getMessage()), "", null);
  }
}
