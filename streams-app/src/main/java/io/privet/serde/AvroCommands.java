package io.privet.serde;

import io.privet.model.Command;
import io.privet.model.Erasure;
import java.util.Optional;

/** Commands as Avro records; of their kinds, erasures alone are told apart so far. */
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
    return io.privet.avro.Command.newBuilder()
        .setCommandId(command.commandId())
        .setTime(command.time())
        .setActor(command.actor())
        .setReason(command.reason())
        .setErase(
            command
                .erasure()
                .map(erasure -> new io.privet.avro.Erase(erasure.tenant(), erasure.principalKey()))
                .orElse(null))
        .build();
  }

  private static Command toModel(io.privet.avro.Command command) {
    return new Command(
        command.getCommandId(),
        command.getTime(),
        command.getActor(),
        command.getReason(),
        Optional.ofNullable(command.getErase())
            .map(erase -> new Erasure(erase.getTenant(), erase.getPrincipalKey())));
  }
}
