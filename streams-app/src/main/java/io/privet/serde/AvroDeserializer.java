package io.privet.serde;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Confluent's deserializer, which also finds the schema of a record without decoding the record. It
 * asks under the subject under which decoding asks, so that decoding finds the answer remembered.
 */
final class AvroDeserializer extends KafkaAvroDeserializer {
  private final SchemaRegistryClient client;

  AvroDeserializer(SchemaRegistryClient client, Map<String, Object> clientSettings) {
    super(client, clientSettings);
    this.client = client;
  }

  /** The schema of an id, as the registry has it for the values of a topic. */
  ParsedSchema schema(String topic, int id) throws IOException, RestClientException {
    return client.getSchemaBySubjectAndId(subject(topic), id);
  }

  private @Nullable String subject(String topic) {
    if (strategyUsesSchema(false)) {
      return getContextName(topic);
    }
    return isDeprecatedSubjectNameStrategy(false) ? null : getSubjectName(topic, false, null, null);
  }
}
