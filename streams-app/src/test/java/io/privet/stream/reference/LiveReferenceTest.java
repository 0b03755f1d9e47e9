package io.privet.stream.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.privet.metrics.PrivetMeter;
import io.privet.metrics.PrivetMetrics;
import io.privet.metrics.ReferenceSource;
import io.privet.model.ReferenceEntry;
import io.privet.model.RegisteredModel;
import io.privet.model.Registration;
import io.privet.model.Sensitivity;
import io.privet.model.Target;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LiveReferenceTest {
  private static final Instant NOW = Instant.parse("2026-03-02T20:00:00Z");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final LiveReference live =
      new LiveReference(new PrivetMetrics(meters), InstantSource.fixed(NOW));

  @Test
  void mergesTheTopicAndTheFiles() {
    live.replace(ReferenceSource.TOPIC, List.of(model("1", "chat", Sensitivity.LOW)));
    live.replace(ReferenceSource.FILES, List.of(model("2", "spam", Sensitivity.HIGH)));

    assertEquals(Optional.of(Sensitivity.LOW), sensitivity("chat"));
    assertEquals(Optional.of(Sensitivity.HIGH), sensitivity("spam"));
  }

  @Test
  void theFilesHoldWhereTheTopicSaysOtherwise() {
    live.replace(ReferenceSource.FILES, List.of(model("1", "chat", Sensitivity.HIGH)));
    live.replace(ReferenceSource.TOPIC, List.of(model("2", "chat", Sensitivity.LOW)));

    assertEquals(Optional.of(Sensitivity.HIGH), sensitivity("chat"));
  }

  @Test
  void anEntryOfTheFilesStandsForThatOfTheTopicWithTheSameId() {
    live.replace(ReferenceSource.FILES, List.of(model("1", "chat", Sensitivity.HIGH)));
    live.replace(ReferenceSource.TOPIC, List.of(model("1", "spam", Sensitivity.LOW)));

    assertEquals(Optional.empty(), sensitivity("spam"));
  }

  @Test
  void anEntryThatIsGoneHoldsNoMore() {
    live.replace(ReferenceSource.TOPIC, List.of(model("1", "chat", Sensitivity.LOW)));
    live.replace(ReferenceSource.TOPIC, List.of());

    assertEquals(Optional.empty(), sensitivity("chat"));
    assertEquals("", live.version());
  }

  @Test
  void keepsTheLastGoodVersionWhenANewOneIsRefused() {
    live.replace(ReferenceSource.FILES, List.of(model("1", "chat", Sensitivity.LOW)));
    String version = live.version();

    live.refuse(ReferenceSource.FILES, List.of("line 2 is wrong", "line 3 is wrong"));

    assertEquals(version, live.version());
    assertEquals(
        new LiveReference.Status(Optional.of(NOW), Optional.of("line 2 is wrong")),
        live.status(ReferenceSource.FILES));
    assertEquals(
        1,
        meters
            .get(PrivetMeter.REFERENCE_REFUSED.meterName())
            .tag("source", "files")
            .counter()
            .count());
  }

  @Test
  void aGoodVersionEndsTheFault() {
    live.refuse(ReferenceSource.TOPIC, List.of("wrong"));
    live.replace(ReferenceSource.TOPIC, List.of());

    assertEquals(
        new LiveReference.Status(Optional.of(NOW), Optional.empty()),
        live.status(ReferenceSource.TOPIC));
  }

  @Test
  void theMetricNamesTheVersionInForceAlone() {
    live.replace(ReferenceSource.TOPIC, List.of(model("1", "chat", Sensitivity.LOW)));
    String before = live.version();
    live.replace(ReferenceSource.TOPIC, List.of(model("1", "chat", Sensitivity.HIGH)));

    assertNotEquals(before, live.version());
    assertEquals(
        List.of(live.version()),
        meters.find(PrivetMeter.REFERENCE_VERSION.meterName()).gauges().stream()
            .map(gauge -> gauge.getId().getTag("version"))
            .toList());
  }

  private Optional<Sensitivity> sensitivity(String model) {
    return live.at(NOW.toEpochMilli()).sensitivity(Target.model(model));
  }

  private static ReferenceEntry model(String id, String name, Sensitivity sensitivity) {
    return new ReferenceEntry(id, new RegisteredModel(name, sensitivity, Registration.ALWAYS));
  }
}
