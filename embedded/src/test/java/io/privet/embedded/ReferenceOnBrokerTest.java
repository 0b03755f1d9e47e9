package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.cli.service.Service;
import io.privet.metrics.ReferenceSource;
import io.privet.model.AuditEvent;
import io.privet.model.Exemption;
import io.privet.model.ReferenceEntry;
import io.privet.model.RiskPattern;
import io.privet.stream.StreamHealth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reference data from its topic, on a real broker. */
@Timeout(120)
final class ReferenceOnBrokerTest {
  @TempDir private Path folder;

  @Test
  void anEntryPublishedWhileItRunsSilencesTheNextFinding() throws Exception {
    try (BrokerWorld world = new BrokerWorld(folder, "mock://reference-live")) {
      Path files = Files.createDirectory(folder.resolve("service"));
      Service service = world.prepareService(files);
      service.start();
      assertEquals("", service.reference().version());

      world.publish(files, List.of(copierIsExempt(world, files)));
      world.await(() -> !service.reference().version().isEmpty());
      world.send(events());
      world.awaitProcessed();

      assertEquals(List.of("P02 bcancer-rf"), alerts(world));
      assertEquals(service.reference().version(), world.alerts().getFirst().referenceVersion());

      world.withdraw(files);
      world.await(() -> service.reference().version().isEmpty());
    }
  }

  @Test
  void processingWaitsForTheFirstLoad() throws Exception {
    try (RegistryStandIn registry = new RegistryStandIn();
        BrokerWorld world = new BrokerWorld(folder, registry.url())) {
      Path files = Files.createDirectory(folder.resolve("service"));
      Service service = world.prepareService(files);
      world.publish(files, List.of(copierIsExempt(world, files)));
      world.send(events());
      registry.becomeUnavailable();

      Thread start = Thread.ofVirtual().start(service::start);
      world.await(() -> service.reference().status(ReferenceSource.TOPIC).fault().isPresent());
      assertEquals(StreamHealth.State.STARTING, world.health().state());
      assertEquals(List.of(), world.alerts());
      registry.recover();
      start.join();
      world.awaitProcessed();

      assertEquals(List.of("P02 bcancer-rf"), alerts(world));
    }
  }

  private List<AuditEvent> events() throws Exception {
    return SampleEvents.of(
        folder.resolve("sample"), Set.of(SampleEvents.PROBER, SampleEvents.COPIER));
  }

  private static ReferenceEntry copierIsExempt(BrokerWorld world, Path files) throws Exception {
    String key =
        Service.referenceHashes(world.settings(files))
            .principal()
            .apply("default", SampleEvents.COPIER);
    return new ReferenceEntry(
        "files:exemption:" + key + ":0",
        new Exemption(key, Set.of(RiskPattern.P16), "owner", "copies by order", Instant.MAX));
  }

  private static List<String> alerts(BrokerWorld world) {
    return world.alerts().stream()
        .map(alert -> alert.pattern() + " " + alert.target().name())
        .toList();
  }
}
