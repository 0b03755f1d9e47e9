package io.privet.stream;

import io.privet.alerting.CommandResult;
import io.privet.ingest.SourceUnavailableException;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Adoption;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.model.Erasure;
import io.privet.model.Handling;
import io.privet.model.Observation;
import io.privet.model.Silence;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commands become records without a value: an erasure keyed by principal, which goes where its
 * observations go, and what concerns an alert keyed by tenant. Other commands are left alone: who
 * delivers and who shows reads them.
 */
final class CommandProcessor extends ContextualProcessor<byte[], byte[], String, Observation> {
  private static final Logger LOG = LoggerFactory.getLogger(CommandProcessor.class);

  private final TopologyParts.Commands commands;
  private final PatientReader reader;
  private final PrivetMetrics metrics;

  CommandProcessor(TopologyParts.Commands commands, PatientReader reader, PrivetMetrics metrics) {
    this.commands = commands;
    this.reader = reader;
    this.metrics = metrics;
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    read(record.value())
        .ifPresent(
            command ->
                command
                    .decision()
                    .ifPresent(decision -> pass(command, decision, record.timestamp())));
  }

  private void pass(Command command, Decision decision, long timestampMillis) {
    switch (decision) {
      case Erasure erasure ->
          context()
              .forward(
                  new Record<>(
                      erasure.principalKey(), null, timestampMillis, ErasureHeader.of(erasure)));
      case Handling handling when handling.tenant().isPresent() ->
          context()
              .forward(
                  new Record<>(
                      handling.tenant().get(), null, timestampMillis, CommandHeader.of(command)));
      case Handling handling ->
          HandlingLog.add(metrics, command, handling, CommandResult.NO_TENANT);
      case Silence silence -> {}
      case Adoption adoption -> {}
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
