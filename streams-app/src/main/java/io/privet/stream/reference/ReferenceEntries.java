package io.privet.stream.reference;

import io.privet.model.ReferenceEntry;
import io.privet.serde.RecordReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What the topic of reference data says, from its beginning to where it has been read. A record
 * that cannot be read leaves the entry under its key as it was; not safe for several threads.
 */
final class ReferenceEntries {
  /** The most entries; more are refused. */
  static final int MAX_ENTRIES = 200_000;

  /** The most faulty records that are remembered. */
  private static final int MAX_PROBLEMS = 50;

  private final String topic;
  private final RecordReader<ReferenceEntry> reader;
  private final Map<String, ReferenceEntry> entries = new TreeMap<>();
  private final Map<String, String> problems = new TreeMap<>();

  ReferenceEntries(String topic, RecordReader<ReferenceEntry> reader) {
    this.topic = topic;
    this.reader = reader;
  }

  /** Takes records in, in their order, and tells whether there were any. */
  boolean takeIn(Iterable<ConsumerRecord<String, byte[]>> records) {
    boolean hasChanged = false;
    for (ConsumerRecord<String, byte[]> record : records) {
      hasChanged = true;
      takeIn(record);
    }
    return hasChanged;
  }

  /** The entries that hold, by id. */
  Collection<ReferenceEntry> entries() {
    return entries.values();
  }

  /** Why the newest record under some keys was refused, and where it stands. */
  List<String> problems() {
    return List.copyOf(problems.values());
  }

  private void takeIn(ConsumerRecord<String, byte[]> record) {
    String key = String.valueOf(record.key());
    problems.remove(key);
    if (record.value() == null) {
      entries.remove(key);
      return;
    }
    try {
      ReferenceEntry entry = reader.read(topic, record.value());
      if (!key.equals(entry.id())) {
        throw new IllegalArgumentException("the key must be the id of the entry");
      }
      if (entries.size() >= MAX_ENTRIES && !entries.containsKey(key)) {
        throw new IllegalArgumentException(
            "the topic must hold at most " + MAX_ENTRIES + " entries");
      }
      entries.put(key, entry);
    } catch (IllegalArgumentException e) {
      if (problems.size() < MAX_PROBLEMS) {
        problems.put(
            key, topic + "-" + record.partition() + "@" + record.offset() + ": " + e.getMessage());
      }
    }
  }
}
