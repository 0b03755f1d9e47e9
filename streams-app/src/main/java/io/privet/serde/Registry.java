package io.privet.serde;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.privet.ingest.SourceUnavailableException;
import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Delivery;
import io.privet.model.Finding;
import io.privet.model.ReferenceEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/**
 * One connection to the schema registry, and all that reads and writes through it. What it hands
 * out may be shared by threads and works until this is closed.
 */
public final class Registry implements AutoCloseable {
  private final SchemaRegistryClient client;
  private final Map<String, Object> clientSettings;

  /** A connection that is made on first use. */
  public Registry(RegistrySettings settings) {
    TrustedClasses.install();
    client = settings.connect();
    clientSettings = settings.clientSettings();
  }

  /** Reads model interactions and data accesses. */
  public AvroSourceAdapter sourceAdapter() {
    return new AvroSourceAdapter(client, clientSettings);
  }

  /**
   * Alerts, for the topics of alerts and of their history. Like the others, it throws {@link
   * SourceUnavailableException} while a schema cannot be registered or asked for, and {@link
   * IllegalArgumentException} for a record that is none.
   */
  public Serde<Alert> alerts() {
    return serde(AvroAlerts.MAPPING);
  }

  /** Findings, for their topic. */
  public Serde<Finding> findings() {
    return serde(AvroFindings.MAPPING);
  }

  /** Dead letters, for their topic. */
  public Serde<DeadLetter> deadLetters() {
    return serde(AvroDeadLetters.MAPPING);
  }

  /** Writes reference entries, for their topic. */
  public Serializer<ReferenceEntry> references() {
    return serde(AvroReference.MAPPING).serializer();
  }

  /** Reads reference entries. */
  public RecordReader<ReferenceEntry> referenceReader() {
    return new RecordReader<>(AvroReference.MAPPING, client, clientSettings);
  }

  /** Commands, for their topic. */
  public Serde<Command> commands() {
    return serde(AvroCommands.MAPPING);
  }

  /**
   * Entries of the ledger of notifications, for its topic. Reading throws {@link
   * IllegalArgumentException} for an entry of a newer version that this one cannot know.
   */
  public Serde<Delivery> deliveries() {
    return serde(AvroDeliveries.MAPPING);
  }

  /** Whether the registry answers now, and serves this client. */
  public boolean answers() {
    try {
      var unused = client.getAllSubjects();
      return true;
    } catch (IOException | RestClientException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the connection to the schema registry", e);
    }
  }

  private <T, R extends SpecificRecord> Serde<T> serde(AvroMapping<T, R> mapping) {
    KafkaAvroSerializer serializer = new KafkaAvroSerializer(client, clientSettings);
    RecordReader<T> reader = new RecordReader<>(mapping, client, clientSettings);
    return Serdes.serdeFrom(
        (topic, value) ->
            value == null ? null : bytes(serializer, topic, mapping.toAvro().apply(value)),
        (topic, bytes) -> bytes == null ? null : reader.read(topic, bytes));
  }

  /** The bytes of a record, whose schema is registered first when the registry lacks it. */
  private static byte[] bytes(KafkaAvroSerializer serializer, String topic, SpecificRecord value) {
    try {
      return serializer.serialize(topic, value);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof RestClientException answer) {
          throw new SourceUnavailableException(
              "registering the schema of "
                  + topic
                  + ": the registry answered "
                  + answer.getStatus(),
              e);
        }
        if (cause instanceof IOException) {
          throw new SourceUnavailableException(
              "registering the schema of " + topic + ": no answer from the registry", e);
        }
      }
      throw e;
    }
  }
}
