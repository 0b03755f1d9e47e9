package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.privet.model.Finding;
import io.privet.model.Observation;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

final class InternalSerdesTest {
  @Test
  void writesWhatItReads() {
    try (Serde<Observation> observations = InternalSerdes.observations();
        Serde<Finding> findings = InternalSerdes.findings()) {
      Observation observation = new RandomRecords(8).observation();

      assertEquals(observation, roundTrip(observations, observation));
      assertEquals(Samples.FINDING, roundTrip(findings, Samples.FINDING));
    }
  }

  @Test
  void leavesATombstoneATombstone() {
    try (Serde<Observation> observations = InternalSerdes.observations()) {
      assertNull(observations.serializer().serialize("topic", null));
      assertNull(observations.deserializer().deserialize("topic", null));
    }
  }

  private static <T> T roundTrip(Serde<T> serde, T value) {
    return serde.deserializer().deserialize("topic", serde.serializer().serialize("topic", value));
  }
}
