package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.avro.Adopt;
import io.privet.avro.ResolutionVerdict;
import io.privet.avro.RiskPattern;
import io.privet.model.Acknowledgement;
import io.privet.model.Adoption;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.model.Resolution;
import io.privet.model.Silence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AvroCommandsTest {
  private static final Instant TIME = Instant.parse("2026-03-02T10:00:00Z");

  @Test
  void roundTripsEveryCommand() {
    RandomRecords records = new RandomRecords(8);
    for (int i = 0; i < 1_000; i++) {
      Command command = records.command();

      assertEquals(
          command,
          AvroCommands.MAPPING.toModel().apply(AvroCommands.MAPPING.toAvro().apply(command)));
    }
  }

  @Test
  void leavesACommandWithoutAKnownDecisionAlone() {
    assertEquals(Optional.empty(), read(avro().build()));
  }

  @Test
  void readsAnAcknowledgementWithoutTenant() {
    io.privet.avro.Command command =
        avro().setAcknowledge(new io.privet.avro.Acknowledge("a-1", null)).build();

    assertEquals(Optional.of(new Acknowledgement(Optional.empty(), "a-1")), read(command));
  }

  @Test
  void readsAVerdictThatWasNotFoundOutAsNone() {
    io.privet.avro.Command command =
        avro()
            .setResolve(new io.privet.avro.Resolve("a-1", ResolutionVerdict.UNKNOWN, "acme"))
            .build();

    assertEquals(
        Optional.of(new Resolution(Optional.of("acme"), "a-1", Optional.empty())), read(command));
  }

  @Test
  void neverWidensASilenceByLeavingOutItsNewerPatterns() {
    assertEquals(Optional.empty(), read(silence(List.of(RiskPattern.UNKNOWN))));
    assertEquals(
        Optional.of(Set.of(io.privet.model.RiskPattern.P02)),
        read(silence(List.of(RiskPattern.UNKNOWN, RiskPattern.P02)))
            .map(decision -> ((Silence) decision).patterns()));
  }

  @Test
  void countsNoAdoptionForAReaderThatDoesNotKnowOfMeasuresThatDoNotFit() {
    Adopt adopt =
        AvroAdoptions.toAvro(
            new Adoption(
                "MIT-RATE",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Adoption.State.NOT_APPLICABLE));

    assertEquals(List.of(true, true), List.of(adopt.getWithdrawn(), adopt.getNotApplicable()));
  }

  private static io.privet.avro.Command silence(List<RiskPattern> patterns) {
    return avro()
        .setSilence(
            new io.privet.avro.Silence(
                "s-1", null, null, patterns, null, null, TIME, TIME.plusSeconds(60)))
        .build();
  }

  private static io.privet.avro.Command.Builder avro() {
    return io.privet.avro.Command.newBuilder()
        .setCommandId("c-1")
        .setTime(TIME)
        .setActor("olga")
        .setReason("a test");
  }

  private static Optional<Decision> read(io.privet.avro.Command command) {
    return AvroCommands.MAPPING.toModel().apply(command).decision();
  }
}
