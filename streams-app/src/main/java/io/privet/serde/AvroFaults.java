package io.privet.serde;

import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.io.EOFException;
import org.apache.avro.AvroTypeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;
import org.apache.avro.SchemaCompatibility.SchemaIncompatibilityType;
import org.apache.avro.SystemLimitException;

/** Says why a record did not decode, in words that hold nothing of the record. */
final class AvroFaults {
  private AvroFaults() {}

  /** The rejection for an error that decoding raised. */
  static Rejection rejection(
      RuntimeException fault, Schema writer, Schema reader, SourcePosition position, int schemaId) {
    Throwable root = root(fault);
    String errorClass = root.getClass().getSimpleName();
    return switch (root) {
      case EOFException end ->
          new Rejection(
              RejectionReason.TRUNCATED,
              position,
              "the bytes end before the record does",
              errorClass,
              schemaId);
      case SystemLimitException limit ->
          new Rejection(
              RejectionReason.MALFORMED,
              position,
              "a length must not exceed the record",
              errorClass,
              schemaId);
      case AvroTypeException type -> unfit(writer, reader, position, errorClass, schemaId);
      default ->
          new Rejection(
              RejectionReason.MALFORMED,
              position,
              "the bytes must be Avro of their schema",
              errorClass,
              schemaId);
    };
  }

  private static Rejection unfit(
      Schema writer, Schema reader, SourcePosition position, String errorClass, int schemaId) {
    for (Incompatibility difference :
        SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
            .getResult()
            .getIncompatibilities()) {
      if (difference.getType() == SchemaIncompatibilityType.READER_FIELD_MISSING_DEFAULT_VALUE) {
        return new Rejection(
            RejectionReason.MISSING_FIELD,
            position,
            difference.getMessage() + " is required but the writer's schema lacks it",
            errorClass,
            schemaId);
      }
    }
    return new Rejection(
        RejectionReason.WRONG_TYPE,
        position,
        "the writer's schema must fit " + reader.getFullName(),
        errorClass,
        schemaId);
  }

  private static Throwable root(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
