package io.privet.serde;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroSerializerConfig;
import io.confluent.kafka.serializers.subject.strategy.SubjectNameStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.avro.generic.GenericData;

/**
 * The subjects of Privet's topics: registers what Privet writes, exactly as its serializers would,
 * or tells what registering it would meet.
 *
 * <p>Every method throws {@link IllegalStateException} when the registry does not answer or refuses
 * to.
 */
public final class SchemaSubjects implements AutoCloseable {
  /** Every version reads every other: records outlive the deployments of both sides. */
  private static final CompatibilityLevel LEVEL = CompatibilityLevel.FULL_TRANSITIVE;

  private final SchemaRegistryClient client;
  private final KafkaAvroSerializerConfig writing;

  /** Connects on first use. */
  public SchemaSubjects(RegistrySettings settings) {
    client = settings.connect();
    writing = new KafkaAvroSerializerConfig(settings.clientSettings());
  }

  /**
   * Registers the value schema of a topic where it is not, unless it is incompatible with a version
   * that is, and sets the compatibility of the subject.
   */
  public SubjectReport register(String topic, TopicSchema kind) {
    Subject subject = subject(topic, kind);
    List<Integer> versions = subject.versions();
    // A level that is set before the first version has no effect on some registries.
    String level = versions.isEmpty() ? "" : raiseLevel(subject);
    if (subject.isRegistered(versions)) {
      return new SubjectReport(subject.name(), true, "unchanged: " + subject.place() + level);
    }
    List<String> faults = subject.incompatibilities(versions, LEVEL);
    if (faults.isEmpty()) {
      faults = subject.register();
    }
    if (!faults.isEmpty()) {
      return incompatible(subject, faults, level);
    }
    return new SubjectReport(
        subject.name(),
        true,
        "registered as " + subject.place() + (versions.isEmpty() ? raiseLevel(subject) : level));
  }

  /** How the value schema of a topic stands to its subject; changes nothing. */
  public SubjectReport check(String topic, TopicSchema kind) {
    Subject subject = subject(topic, kind);
    List<Integer> versions = subject.versions();
    if (versions.isEmpty()) {
      return new SubjectReport(subject.name(), false, "not registered");
    }
    if (!subject.isRegistered(versions)) {
      List<String> faults = subject.incompatibilities(versions, LEVEL);
      return faults.isEmpty()
          ? new SubjectReport(
              subject.name(), false, "not registered, compatible with what is: " + versions)
          : incompatible(subject, faults, "");
    }
    String level = subject.level();
    return level.equals(LEVEL.name)
        ? new SubjectReport(subject.name(), true, "unchanged: " + subject.place())
        : new SubjectReport(
            subject.name(),
            false,
            "%s, but compatibility was %s and must be %s"
                .formatted(subject.place(), level, LEVEL.name));
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the connection to the schema registry", e);
    }
  }

  private static SubjectReport incompatible(Subject subject, List<String> faults, String level) {
    String reasons = String.join("; ", faults).replaceAll("\\s+", " ");
    return new SubjectReport(subject.name(), false, "incompatible" + level + ": " + reasons);
  }

  /** Sets the level where it is another; tells what was done. */
  private static String raiseLevel(Subject subject) {
    String level = subject.level();
    if (level.equals(LEVEL.name)) {
      return "";
    }
    subject.setLevel(LEVEL);
    return ", compatibility set to %s (was %s)".formatted(LEVEL.name, level);
  }

  private Subject subject(String topic, TopicSchema kind) {
    ParsedSchema schema =
        new AvroSchema(
            AvroSchemaUtils.getSchema(
                new GenericData.Record(kind.current()),
                false,
                false,
                writing.getBoolean(KafkaAvroSerializerConfig.AVRO_REMOVE_JAVA_PROPS_CONFIG)));
    SubjectNameStrategy naming = (SubjectNameStrategy) writing.valueSubjectNameStrategy();
    return new Subject(
        client, naming.subjectName(topic, false, schema), schema, writing.normalizeSchema());
  }
}
