package io.privet.stream;

import io.privet.model.Command;
import io.privet.serde.VersionedCodec;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A command about an alert on its way through the topology: the header of a record without a value,
 * which goes where the findings of the tenant go. Its name and form are a contract.
 */
final class CommandHeader {
  private static final String NAME = "privet-command";
  private static final VersionedCodec<Command> CODEC = VersionedCodec.commands();

  private CommandHeader() {}

  /** The header alone. */
  static Headers of(Command command) {
    return new RecordHeaders(List.of(new RecordHeader(NAME, CODEC.encode(command))));
  }

  /** Whether a record without a value carries a command about an alert. */
  static boolean isIn(Headers headers) {
    return headers.lastHeader(NAME) != null;
  }

  /** The command of a record without a value that carries one. */
  static Command read(Headers headers) {
    return CODEC.decode(headers.lastHeader(NAME).value());
  }
}
