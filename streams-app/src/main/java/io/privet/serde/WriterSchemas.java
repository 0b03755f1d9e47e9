package io.privet.serde;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.privet.ingest.SourceUnavailableException;
import io.privet.model.RejectionReason;
import java.io.IOException;
import org.apache.avro.Schema;

/**
 * Finds the schema that a record was written with, and tells a fault of the record from a fault of
 * the world: decoding raises the same exception for both, so it comes second.
 */
final class WriterSchemas {
  /** What a look-up brought. */
  sealed interface Lookup {}

  /** The schema. */
  record Found(Schema schema) implements Lookup {}

  /** The record's own fault. */
  record Refused(RejectionReason reason, String detail) implements Lookup {}

  private static final int NOT_FOUND = 404;

  /** Error codes of the registry between which it says that what was asked for does not exist. */
  private static final int FIRST_NOT_FOUND_CODE = 40_400;

  private static final int LAST_NOT_FOUND_CODE = 40_499;
  private static final String UNREADABLE = "Invalid schema ";

  private final AvroDeserializer deserializer;

  WriterSchemas(AvroDeserializer deserializer) {
    this.deserializer = deserializer;
  }

  /**
   * The schema of an id on a topic; both schemas and unknown ids are remembered.
   *
   * @throws SourceUnavailableException when the registry does not answer, refuses, or answers in a
   *     way that says nothing of the id
   */
  Lookup find(String topic, int id) {
    if (id < 0) {
      return new Refused(RejectionReason.UNKNOWN_SCHEMA, "a schema id must be 0 or more");
    }
    try {
      ParsedSchema schema = deserializer.schema(topic, id);
      return schema.rawSchema() instanceof Schema avro ? new Found(avro) : notAvro();
    } catch (RestClientException e) {
      if (isUnknown(e)) {
        return new Refused(
            RejectionReason.UNKNOWN_SCHEMA, "the schema id must be known to the registry");
      }
      throw new SourceUnavailableException(
          "fetching schema " + id + ": the registry answered " + e.getStatus(), e);
    } catch (IOException e) {
      if (isUnreadable(e)) {
        return notAvro();
      }
      throw new SourceUnavailableException(
          "fetching schema " + id + ": no answer from the registry", e);
    } catch (RuntimeException e) {
      // This cause is how the client says that it knows no such kind of schema.
      if (e.getCause() instanceof IllegalStateException) {
        return notAvro();
      }
      throw new SourceUnavailableException(
          "fetching schema " + id + ": the client failed with " + e.getClass().getSimpleName(), e);
    }
  }

  /** A registry says so in its error code; a 404 alone may come from a wrong address. */
  static boolean isUnknown(RestClientException fault) {
    return fault.getStatus() == NOT_FOUND
        && fault.getErrorCode() >= FIRST_NOT_FOUND_CODE
        && fault.getErrorCode() <= LAST_NOT_FOUND_CODE;
  }

  /** The client tells a schema that it cannot parse by this message alone. */
  private static boolean isUnreadable(IOException fault) {
    return fault.getClass() == IOException.class
        && String.valueOf(fault.getMessage()).startsWith(UNREADABLE);
  }

  private static Refused notAvro() {
    return new Refused(RejectionReason.WRONG_SCHEMA, "the schema must be an Avro schema");
  }
}
