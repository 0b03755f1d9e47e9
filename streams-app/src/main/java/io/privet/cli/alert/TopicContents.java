package io.privet.cli.alert;

import io.privet.advise.AdoptionBook;
import io.privet.config.Settings;
import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Delivery;
import io.privet.notify.SilenceBook;
import io.privet.serde.CompactedTopic;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** What the topics of the service hold at the moment, each read from its beginning when asked. */
final class TopicContents implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  /** Longest time that the cluster may take to answer, milliseconds. */
  private static final int ANSWER_MILLIS = 20_000;

  private final Settings settings;
  private final PrintWriter err;
  private final Registry registry;

  /**
   * The topics of these settings.
   *
   * @param err is told how many records could not be read
   */
  TopicContents(Settings settings, PrintWriter err) {
    this.settings = settings;
    this.err = err;
    registry = new Registry(new RegistrySettings(settings.schemaRegistry().values()));
  }

  /** The current state of every alert, by id. */
  Map<String, Alert> alerts() {
    Map<String, Alert> alerts = new LinkedHashMap<>();
    read(
        settings.topics().alerts(),
        registry.alerts(),
        (alertId, alert) -> {
          if (alert == null) {
            alerts.remove(alertId);
          } else {
            alerts.put(alertId, alert);
          }
        });
    return alerts;
  }

  /**
   * The current state of the alert whose id begins like this.
   *
   * @throws IllegalStateException when there is none, or more than one
   */
  Alert alert(String prefix) {
    return UniquePrefix.find(alerts(), prefix, "alert", "privet alerts list");
  }

  /** The states of an alert, the first one first. */
  List<Alert> history(String alertId) {
    Map<Integer, Alert> states = new LinkedHashMap<>();
    read(
        settings.topics().alertHistory(),
        registry.alerts(),
        (key, alert) -> {
          if (alertId.equals(key) && alert != null) {
            states.put(alert.revision(), alert);
          }
        });
    return List.copyOf(states.values());
  }

  /** The latest ledger entry of each notification that matters, in the order of the first. */
  List<Delivery> deliveries(Predicate<Delivery> matters) {
    Map<String, Delivery> deliveries = new LinkedHashMap<>();
    read(
        settings.topics().deliveries(),
        registry.deliveries(),
        (id, delivery) -> {
          if (delivery != null && matters.test(delivery)) {
            deliveries.put(id, delivery);
          } else {
            deliveries.remove(id);
          }
        });
    return List.copyOf(deliveries.values());
  }

  /** The silences that people have given. */
  SilenceBook silences() {
    SilenceBook book = new SilenceBook();
    commands(book::apply);
    return book;
  }

  /** Where the measures stand that people have decided upon. */
  AdoptionBook adoptions() {
    AdoptionBook book = new AdoptionBook();
    commands(book::apply);
    return book;
  }

  private void commands(Consumer<Command> taker) {
    read(
        settings.topics().commands(),
        registry.commands(),
        (key, command) -> {
          if (command != null) {
            taker.accept(command);
          }
        });
  }

  private <V> void read(String topic, Serde<V> values, BiConsumer<String, @Nullable V> taker) {
    Map<String, Object> properties = new HashMap<>(settings.kafka().values());
    properties.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    int refused = 0;
    try (CompactedTopic records = CompactedTopic.open(properties, topic)) {
      do {
        for (ConsumerRecord<String, byte[]> record : records.poll(POLL)) {
          try {
            taker.accept(record.key(), values.deserializer().deserialize(topic, record.value()));
          } catch (IllegalArgumentException e) {
            refused++;
          }
        }
      } while (!records.isWhole());
    } catch (KafkaException e) {
      throw new IllegalStateException(
          "Kafka at %s, asked for %s, answered: %s"
              .formatted(settings.kafka().values().get("bootstrap.servers"), topic, e.getMessage()),
          e);
    }
    if (refused > 0) {
      err.printf("%d records of %s could not be read and are left out%n", refused, topic);
    }
  }

  @Override
  public void close() {
    registry.close();
  }
}
