package io.privet.serde;

import io.privet.avro.Acknowledge;
import io.privet.avro.Erase;
import io.privet.avro.Resolve;
import io.privet.model.Acknowledgement;
import io.privet.model.Adoption;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.model.Erasure;
import io.privet.model.Resolution;
import io.privet.model.Silence;
import java.util.Optional;

/** Commands as Avro records. */
final class AvroCommands {
  static final AvroMapping<Command, io.privet.avro.Command> MAPPING =
      new AvroMapping<>(
          "a command",
          io.privet.avro.Command.class,
          io.privet.avro.Command.getClassSchema(),
          AvroCommands::toAvro,
          AvroCommands::toModel);

  private AvroCommands() {}

  private static io.privet.avro.Command toAvro(Command command) {
    io.privet.avro.Command.Builder record =
        io.privet.avro.Command.newBuilder()
            .setCommandId(command.commandId())
            .setTime(command.time())
            .setActor(command.actor())
            .setReason(command.reason());
    command.decision().ifPresent(decision -> set(record, decision));
    return record.build();
  }

  private static void set(io.privet.avro.Command.Builder record, Decision decision) {
    switch (decision) {
      case Acknowledgement given ->
          record.setAcknowledge(new Acknowledge(given.alertId(), given.tenant().orElse(null)));
      case Resolution given ->
          record.setResolve(
              new Resolve(
                  given.alertId(),
                  AvroAlertChanges.toAvro(given.verdict()),
                  given.tenant().orElse(null)));
      case Silence silence -> record.setSilence(AvroSilences.toAvro(silence));
      case Adoption adoption -> record.setAdopt(AvroAdoptions.toAvro(adoption));
      case Erasure erasure -> record.setErase(new Erase(erasure.tenant(), erasure.principalKey()));
    }
  }

  private static Command toModel(io.privet.avro.Command command) {
    return new Command(
        command.getCommandId(),
        command.getTime(),
        command.getActor(),
        command.getReason(),
        decision(command));
  }

  private static Optional<Decision> decision(io.privet.avro.Command command) {
    if (command.getAcknowledge() != null) {
      Acknowledge given = command.getAcknowledge();
      return Optional.of(
          new Acknowledgement(Optional.ofNullable(given.getTenant()), given.getAlertId()));
    }
    if (command.getResolve() != null) {
      Resolve given = command.getResolve();
      return Optional.of(
          new Resolution(
              Optional.ofNullable(given.getTenant()),
              given.getAlertId(),
              AvroAlertChanges.toModel(given.getVerdict())));
    }
    if (command.getSilence() != null) {
      return AvroSilences.toModel(command.getSilence()).map(Decision.class::cast);
    }
    if (command.getAdopt() != null) {
      return Optional.of(AvroAdoptions.toModel(command.getAdopt()));
    }
    return Optional.ofNullable(command.getErase())
        .<Decision>map(erase -> new Erasure(erase.getTenant(), erase.getPrincipalKey()));
  }
}
