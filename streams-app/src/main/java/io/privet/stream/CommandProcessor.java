package io.privet.stream;

import io.privet.ingest.SourceUnavailableException;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.model.Erasure;
import io.privet.model.Observation;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erasures become records without a value, keyed by principal, which go where its observations go;
 * other commands are left alone.
 */
final class CommandProcessor extends ContextualProcessor<byte[], byte[], String, Observation> {
  private static final Logger LOG = LoggerFactory.getLogger(CommandProcessor.class);

  private final TopologyParts.Commands commands;
  private final PatientReader reader;

  CommandProcessor(TopologyParts.Commands commands, PatientReader reader) {
    this.commands = commands;
    this.reader = reader;
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    Optional<Decision> decision = read(record.value()).flatMap(Command::decision);
    if (decision.isPresent() && decision.get() instanceof Erasure erasure) {
      context()
          .forward(
              new Record<>(
                  erasure.principalKey(), null, record.timestamp(), ErasureHeader.of(erasure)));
    }
  }

  private Optional<Command> read(byte[] value) {
    try {
      return reader.read(
          () -> Optional.ofNullable(commands.reader().deserialize(commands.topic(), value)));
    } catch (SourceUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warn(
          "A command on {} at offset {} could not be read and is skipped: {}",
          commands.topic(),
          context().recordMetadata().map(metadata -> metadata.offset()).orElse(-1L),
          e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
