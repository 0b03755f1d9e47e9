package io.privet.serde;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.privet.ingest.FieldException;
import io.privet.ingest.ReadResult;
import io.privet.ingest.RecordBounds;
import io.privet.ingest.SourceAdapter;
import io.privet.model.AuditEvent;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads Avro records of model interactions and data accesses in the Confluent wire format: a zero
 * byte, four bytes of schema id, Avro binary. Threads may share an instance.
 */
public final class AvroSourceAdapter implements SourceAdapter {
  private static final int MAGIC_BYTE = 0;
  private static final int HEADER_BYTES = 1 + Integer.BYTES;

  /** Readers' schemas, by full name. */
  private static final Map<String, Schema> READERS =
      Stream.of(
              io.privet.avro.ModelInteraction.getClassSchema(),
              io.privet.avro.DataAccess.getClassSchema())
          .collect(Collectors.toUnmodifiableMap(Schema::getFullName, schema -> schema));

  private final WriterSchemas schemas;
  private final AvroDeserializer deserializer;

  AvroSourceAdapter(SchemaRegistryClient client, Map<String, Object> clientSettings) {
    TrustedClasses.install();
    deserializer = new AvroDeserializer(client, clientSettings);
    schemas = new WriterSchemas(deserializer);
  }

  @Override
  public String format() {
    return "avro";
  }

  @Override
  public ReadResult read(byte @Nullable [] value, SourcePosition position) {
    if (value == null || value.length == 0) {
      return rejected(RejectionReason.EMPTY, position, "the record has no value", null);
    }
    if (value[0] != MAGIC_BYTE) {
      return rejected(RejectionReason.WRONG_MAGIC_BYTE, position, "the first byte must be 0", null);
    }
    if (value.length < HEADER_BYTES) {
      return rejected(
          RejectionReason.TRUNCATED, position, "the record must begin with 5 bytes", null);
    }
    int schemaId = ByteBuffer.wrap(value).getInt(1);
    if (value.length > RecordBounds.MAX_RECORD_BYTES) {
      return rejected(
          RejectionReason.TOO_LARGE,
          position,
          "the record must have at most " + RecordBounds.MAX_RECORD_BYTES + " bytes",
          schemaId);
    }
    return switch (schemas.find(position.source(), schemaId)) {
      case WriterSchemas.Refused refused ->
          rejected(refused.reason(), position, refused.detail(), schemaId);
      case WriterSchemas.Found found -> read(value, position, schemaId, found.schema());
    };
  }

  private ReadResult read(byte[] value, SourcePosition position, int schemaId, Schema writer) {
    Schema reader =
        writer.getType() == Schema.Type.RECORD ? READERS.get(writer.getFullName()) : null;
    if (reader == null) {
      return rejected(
          RejectionReason.WRONG_SCHEMA,
          position,
          "the schema must be that of a model interaction or a data access",
          schemaId);
    }
    IndexedRecord record;
    try {
      record = (IndexedRecord) deserializer.deserialize(position.source(), value, reader);
    } catch (RuntimeException e) { // the schema is at hand by now: the fault is the record's
      return ReadResult.rejected(AvroFaults.rejection(e, writer, reader, position, schemaId));
    }
    if (StrictUtf8.isSuspect(record) && !StrictUtf8.isValid(writer, value, HEADER_BYTES)) {
      return rejected(RejectionReason.BAD_ENCODING, position, "every text must be UTF-8", schemaId);
    }
    try {
      return ReadResult.of(event(record));
    } catch (FieldException e) {
      return ReadResult.rejected(e.rejection(position, schemaId));
    }
  }

  private static AuditEvent event(IndexedRecord record) throws FieldException {
    return record instanceof io.privet.avro.DataAccess access
        ? AvroDataAccesses.read(access)
        : AvroInteractions.read((io.privet.avro.ModelInteraction) record);
  }

  private static ReadResult rejected(
      RejectionReason reason, SourcePosition position, String detail, @Nullable Integer schemaId) {
    return ReadResult.rejected(new Rejection(reason, position, detail, "", schemaId));
  }
}
