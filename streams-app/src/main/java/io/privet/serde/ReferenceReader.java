package io.privet.serde;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.privet.model.ReferenceEntry;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Reads reference entries in the Confluent wire format, and tells a faulty entry from a registry
 * that is down. Threads may share an instance.
 */
public final class ReferenceReader {
  private static final int HEADER_BYTES = 1 + Integer.BYTES;

  private final AvroDeserializer deserializer;
  private final WriterSchemas schemas;

  ReferenceReader(SchemaRegistryClient client, Map<String, Object> clientSettings) {
    deserializer = new AvroDeserializer(client, clientSettings);
    schemas = new WriterSchemas(deserializer);
  }

  /**
   * The entry of a record.
   *
   * @throws IllegalArgumentException when the record is none; says why without anything of it
   * @throws io.privet.ingest.SourceUnavailableException when the registry does not answer
   */
  public ReferenceEntry read(String topic, byte[] value) {
    if (value.length < HEADER_BYTES || value[0] != 0) {
      throw new IllegalArgumentException("the record must be Avro in the Confluent wire format");
    }
    return switch (schemas.find(topic, ByteBuffer.wrap(value).getInt(1))) {
      case WriterSchemas.Refused refused -> throw new IllegalArgumentException(refused.detail());
      case WriterSchemas.Found found -> entry(topic, value);
    };
  }

  private ReferenceEntry entry(String topic, byte[] value) {
    io.privet.avro.ReferenceEntry entry;
    try { // the schema is at hand by now: the fault is the record's
      entry =
          AvroReference.MAPPING
              .type()
              .cast(deserializer.deserialize(topic, value, AvroReference.MAPPING.schema()));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("the record must be a reference entry", e);
    }
    return AvroReference.MAPPING.toModel().apply(entry);
  }
}
