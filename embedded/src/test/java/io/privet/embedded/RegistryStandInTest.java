package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.net.ConnectException;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class RegistryStandInTest {
  private static final String TOPIC = "greetings";
  private static final byte[] OF_UNKNOWN_SCHEMA = {0, 0, 0, 0, 99, 4, 'h', 'i'};

  @Test
  void servesTheGenuineClientAgainAfterItWasUnreachable() throws Exception {
    try (RegistryStandIn registry = new RegistryStandIn();
        KafkaAvroSerializer serializer = serializer(registry)) {
      byte[] bytes = serializer.serialize(TOPIC, "hi");

      registry.stopListening();
      try (KafkaAvroDeserializer deserializer = deserializer(registry)) {
        SerializationException unreachable =
            assertThrows(
                SerializationException.class, () -> deserializer.deserialize(TOPIC, bytes));
        assertInstanceOf(ConnectException.class, unreachable.getCause());

        registry.listenAgain();
        assertEquals("hi", deserializer.deserialize(TOPIC, bytes));
      }
    }
  }

  @Test
  void tellsTheGenuineClientThatAnIdIsUnknown() throws Exception {
    try (RegistryStandIn registry = new RegistryStandIn();
        KafkaAvroDeserializer deserializer = deserializer(registry)) {
      SerializationException unknown =
          assertThrows(
              SerializationException.class,
              () -> deserializer.deserialize(TOPIC, OF_UNKNOWN_SCHEMA));

      RestClientException cause = assertInstanceOf(RestClientException.class, unknown.getCause());
      assertEquals(404, cause.getStatus());
    }
  }

  private static KafkaAvroSerializer serializer(RegistryStandIn registry) {
    KafkaAvroSerializer serializer = new KafkaAvroSerializer();
    serializer.configure(Map.of("schema.registry.url", registry.url()), false);
    return serializer;
  }

  private static KafkaAvroDeserializer deserializer(RegistryStandIn registry) {
    KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
    deserializer.configure(Map.of("schema.registry.url", registry.url()), false);
    return deserializer;
  }
}
