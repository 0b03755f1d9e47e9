package io.privet.serde;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/**
 * Reads values of one type in the Confluent wire format, and tells a faulty record from a registry
 * that is down. Threads may share an instance.
 */
public final class RecordReader<T> {
  private static final int HEADER_BYTES = 1 + Integer.BYTES;

  private final AvroMapping<T, ? extends SpecificRecord> mapping;
  private final AvroDeserializer deserializer;
  private final WriterSchemas schemas;

  RecordReader(
      AvroMapping<T, ? extends SpecificRecord> mapping,
      SchemaRegistryClient client,
      Map<String, Object> clientSettings) {
    this.mapping = mapping;
    deserializer = new AvroDeserializer(client, clientSettings);
    schemas = new WriterSchemas(deserializer);
  }

  /**
   * The value of a record.
   *
   * @throws IllegalArgumentException when the record is none; says why without anything of it
   * @throws io.privet.ingest.SourceUnavailableException when the registry does not answer or
   *     refuses
   */
  public T read(String topic, byte[] value) {
    if (value.length < HEADER_BYTES || value[0] != 0) {
      throw new IllegalArgumentException("the record must be Avro in the Confluent wire format");
    }
    return switch (schemas.find(topic, ByteBuffer.wrap(value).getInt(1))) {
      case WriterSchemas.Refused refused -> throw new IllegalArgumentException(refused.detail());
      case WriterSchemas.Found found -> decode(mapping, topic, value);
    };
  }

  private <R extends SpecificRecord> T decode(
      AvroMapping<T, R> mapped, String topic, byte[] value) {
    R decoded;
    try { // the schema is at hand by now: the fault is the record's
      decoded = mapped.type().cast(deserializer.deserialize(topic, value, mapped.schema()));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("the record must be " + mapped.name(), e);
    }
    return mapped.toModel().apply(decoded);
  }
}
