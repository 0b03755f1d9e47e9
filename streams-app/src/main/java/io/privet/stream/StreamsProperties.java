package io.privet.stream;

import io.privet.config.ClientProperties;
import io.privet.config.ProcessingGuarantee;
import io.privet.config.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailExceptionHandler;
import org.apache.kafka.streams.errors.LogAndFailProcessingExceptionHandler;

/** How Kafka Streams is set up: defaults that a deployment may change, and what it may not. */
public final class StreamsProperties {
  /** Longest time that a transaction may stay open before the broker aborts it. */
  static final int TRANSACTION_TIMEOUT_MILLIS = 10_000;

  /**
   * Deprecated as it will be the rule; without it, each start warns of a thread that we lack, and
   * so does each consumer.
   */
  private static final String HANDLE_GLOBAL_THREAD = "processing.exception.handler.global.enabled";

  private static final Map<String, Object> DEFAULTS =
      Map.of(
          StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
          100,
          StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
          10_000,
          StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
          3_000,
          StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
          TRANSACTION_TIMEOUT_MILLIS,
          StreamsConfig.GROUP_PROTOCOL_CONFIG,
          "classic",
          StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG,
          RocksDbMemory.class);

  /**
   * A record that an internal step cannot handle is a bug and stops its thread: nothing is skipped.
   * Positions without a committed offset are set before the start; whatever has none later is read
   * from its beginning, so that nothing is skipped there either.
   */
  private static final Map<String, Object> FIXED =
      Map.of(
          StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG,
          true,
          ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
          "earliest",
          StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
          LogAndFailExceptionHandler.class,
          StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
          LogAndFailProcessingExceptionHandler.class,
          HANDLE_GLOBAL_THREAD,
          true,
          StreamsConfig.consumerPrefix(HANDLE_GLOBAL_THREAD),
          true,
          StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG,
          DefaultProductionExceptionHandler.class);

  private StreamsProperties() {}

  /** The properties of the service with these settings. */
  public static Properties of(Settings settings) {
    return of(
        settings.applicationId(), settings.stateDirectory(), settings.kafka(), settings.stream());
  }

  static Properties of(
      String applicationId, Path stateDirectory, ClientProperties kafka, Settings.Stream stream) {
    Properties properties = new Properties();
    properties.putAll(DEFAULTS);
    properties.putAll(kafka.values());
    properties.putAll(FIXED);
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
    properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDirectory.toString());
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, stream.threads());
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, guarantee(stream.guarantee()));
    properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, stream.standbyReplicas());
    properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, stream.cacheBytes());
    return properties;
  }

  private static String guarantee(ProcessingGuarantee guarantee) {
    return switch (guarantee) {
      case EXACTLY_ONCE_V2 -> StreamsConfig.EXACTLY_ONCE_V2;
      case AT_LEAST_ONCE -> StreamsConfig.AT_LEAST_ONCE;
    };
  }
}
