package io.privet.embedded;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.privet.cli.replay.Recording;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.AuditEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Events of the sample, for tests. */
final class SampleEvents {
  /** Probes a model with near-duplicates, in 472 calls. */
  static final String PROBER = "u-02026";

  /** Copies two data sets, in 1,713 reads. */
  static final String COPIER = "svc-qa-823";

  /** Backs all data sets up, which a registered job covers, in 2,434 reads. */
  static final String BACKUP = "svc-qa-174";

  private SampleEvents() {}

  /** The events of these principals, in the order of event time. */
  static List<AuditEvent> of(Path folder, Set<String> principals)
      throws IOException, InterruptedException {
    List<AuditEvent> events = new ArrayList<>();
    new Recording(Sample.unpackEvents(folder), new PrivetJsonAdapter())
        .play(
            entry ->
                entry.result().events().stream()
                    .filter(event -> principals.contains(event.header().principal()))
                    .forEach(events::add));
    return events;
  }

  /** The events as values of the topics that they belong on. */
  static List<byte[]> bytes(KafkaAvroSerializer avro, List<AuditEvent> events) {
    return events.stream()
        .map(event -> avro.serialize(DemoTopics.of(event), AvroEvents.of(event)))
        .toList();
  }
}
