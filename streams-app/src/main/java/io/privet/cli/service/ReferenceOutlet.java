package io.privet.cli.service;

import io.privet.config.Settings;
import io.privet.model.ReferenceEntry;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import io.privet.stream.reference.ReferencePublisher;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** The way of reference entries into the topic that the settings name. */
final class ReferenceOutlet implements AutoCloseable {
  private final Settings settings;
  private final Registry registry;
  private final ReferencePublisher publisher;

  /**
   * A way that is open.
   *
   * @throws io.privet.config.SettingsException when Kafka refuses its settings
   */
  ReferenceOutlet(Settings settings) {
    this.settings = settings;
    registry = new Registry(new RegistrySettings(settings.schemaRegistry().values()));
    publisher =
        SettingsArgument.client(
            () ->
                new ReferencePublisher(
                    settings.kafka().values(),
                    settings.topics().reference(),
                    registry.references()));
  }

  /** Writes entries, and returns when all of them have arrived. */
  void publish(List<ReferenceEntry> entries) throws InterruptedException {
    try {
      publisher.publish(entries);
    } catch (ExecutionException e) {
      throw SettingsArgument.failure(settings, e);
    }
  }

  /**
   * Withdraws what was published from files and is not among the entries that are kept.
   *
   * @return how many entries were withdrawn
   */
  int prune(List<ReferenceEntry> kept, boolean withBaselines) throws InterruptedException {
    try {
      return publisher.prune(kept, withBaselines);
    } catch (ExecutionException e) {
      throw SettingsArgument.failure(settings, e);
    }
  }

  @Override
  public void close() {
    publisher.close();
    registry.close();
  }
}
