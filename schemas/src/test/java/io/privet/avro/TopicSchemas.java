package io.privet.avro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/** The current value schema of every kind of topic. */
final class TopicSchemas {
  static final List<Schema> ALL =
      List.of(
          ModelInteraction.getClassSchema(),
          DataAccess.getClassSchema(),
          Alert.getClassSchema(),
          Finding.getClassSchema(),
          Command.getClassSchema(),
          Delivery.getClassSchema(),
          ReferenceEntry.getClassSchema(),
          DeadLetter.getClassSchema());

  private TopicSchemas() {}

  /** Fails where data of the writer cannot be read by the reader. */
  static void assertReads(Schema reader, Schema writer) {
    SchemaCompatibility.SchemaPairCompatibility pair =
        SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
    assertEquals(SchemaCompatibilityType.COMPATIBLE, pair.getType(), pair.getDescription());
  }
}
