package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Alert;
import io.privet.model.AuditEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class RestartTest {
  @TempDir private static Path folder;

  private static List<AuditEvent> events = List.of();
  private static List<Alert> undisturbed = List.of();

  @BeforeAll
  static void runWithoutDisturbance() throws Exception {
    events =
        SampleEvents.of(folder.resolve("sample"), Set.of(SampleEvents.PROBER, SampleEvents.COPIER));
    try (BrokerWorld world = world("undisturbed")) {
      world.startService(newFolder("service"));
      world.send(firstHalf());
      world.awaitProcessed();
      world.send(secondHalf());
      world.awaitProcessed();
      undisturbed = sorted(world.alerts());
    }
    assertEquals(
        List.of("P02 bcancer-rf", "P16 support-chats", "P16 vision-train"),
        undisturbed.stream().map(alert -> alert.pattern() + " " + alert.target().name()).toList());
  }

  /** The second service has none of the first one's files, as on another machine. */
  @Test
  void aServiceOnAnotherMachineGoesOnWhereTheFirstStopped() throws Exception {
    try (BrokerWorld world = world("service-restart")) {
      world.send(firstHalf());
      world.startService(newFolder("first-service"));
      world.await(() -> !world.alerts().isEmpty());
      world.stopService();
      world.send(secondHalf());
      world.startService(newFolder("second-service"));
      world.awaitProcessed();

      assertEquals(undisturbed, sorted(world.alerts()));
    }
  }

  @Test
  void aRestartOfTheBrokerChangesNoAlert() throws Exception {
    try (BrokerWorld world = world("broker-restart")) {
      world.startService(newFolder("steady-service"));
      world.send(firstHalf());
      world.await(() -> !world.alerts().isEmpty());
      world.kafka().stop();
      world.kafka().start();
      world.send(secondHalf());
      world.awaitProcessed();

      assertEquals(undisturbed, sorted(world.alerts()));
    }
  }

  private static BrokerWorld world(String name) throws Exception {
    return new BrokerWorld(newFolder(name), "mock://" + name);
  }

  private static Path newFolder(String name) throws Exception {
    return Files.createDirectory(folder.resolve(name));
  }

  private static List<AuditEvent> firstHalf() {
    return events.subList(0, events.size() / 2);
  }

  private static List<AuditEvent> secondHalf() {
    return events.subList(events.size() / 2, events.size());
  }

  private static List<Alert> sorted(List<Alert> alerts) {
    return alerts.stream()
        .sorted(Comparator.comparing(Alert::pattern).thenComparing(alert -> alert.target().name()))
        .toList();
  }
}
