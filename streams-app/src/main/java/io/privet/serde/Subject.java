package io.privet.serde;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.ParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.SimpleParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.client.SchemaMetadata;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A subject of the schema registry, and the schema that Privet writes under it.
 *
 * @param normalize whether the registry is to compare schemas in their normal form
 */
record Subject(SchemaRegistryClient client, String name, ParsedSchema schema, boolean normalize) {
  private static final int CONFLICT = 409;

  /** What Confluent's checker adds to its reasons: the other schema as a whole. */
  private static final String OTHER_SCHEMA = "{oldSchema:";

  /** One request of the client. */
  private interface Request<T> {
    T send() throws IOException, RestClientException;
  }

  /** Numbers of the versions that are registered, ascending; empty for an unknown subject. */
  List<Integer> versions() {
    return found(() -> client.getAllVersions(name)).orElse(List.of());
  }

  /** Whether the schema is one of these versions. */
  boolean isRegistered(List<Integer> versions) {
    return !versions.isEmpty()
        && found(() -> client.getVersion(name, schema, normalize)).isPresent();
  }

  /** Version and id of the schema, which is registered. */
  String place() {
    return "version %d, id %d"
        .formatted(
            answer(() -> client.getVersion(name, schema, normalize)),
            answer(() -> client.getId(name, schema, normalize)));
  }

  /** Compatibility that holds for the subject, its own or the registry's. */
  String level() {
    return found(() -> client.getCompatibility(name))
        .orElseGet(() -> answer(() -> client.getCompatibility(null)));
  }

  /** Sets the subject's own compatibility. */
  void setLevel(CompatibilityLevel level) {
    var unused = answer(() -> Optional.ofNullable(client.updateCompatibility(name, level.name)));
  }

  /**
   * Why the schema may not join these versions; empty when it may.
   *
   * <p>The client's own check comes first: it is the one that Confluent's registry runs, at the
   * level that is wanted whatever the subject has, and other registries name hardly any reasons.
   */
  List<String> incompatibilities(List<Integer> versions, CompatibilityLevel level) {
    if (versions.isEmpty()) {
      return List.of();
    }
    List<ParsedSchemaHolder> others =
        versions.stream().<ParsedSchemaHolder>map(this::version).toList();
    List<String> faults =
        schema.isCompatible(level, others).stream()
            .filter(fault -> !fault.startsWith(OTHER_SCHEMA))
            .toList();
    return faults.isEmpty()
        ? answer(() -> client.testCompatibilityVerbose(name, schema, normalize))
        : faults;
  }

  /** Registers the schema; what the registry has against it, empty when it was registered. */
  List<String> register() {
    try {
      client.register(name, schema, normalize);
      return List.of();
    } catch (RestClientException e) {
      if (e.getStatus() == CONFLICT) {
        return List.of(String.valueOf(e.getMessage()));
      }
      throw refused(e);
    } catch (IOException e) {
      throw unanswered(e);
    }
  }

  private ParsedSchemaHolder version(int number) {
    SchemaMetadata found = answer(() -> client.getSchemaMetadata(name, number));
    return new SimpleParsedSchemaHolder(
        client
            .parseSchema(found.getSchemaType(), found.getSchema(), found.getReferences())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "version " + number + " of " + name + " could not be read")));
  }

  private static <T> Optional<T> found(Request<T> request) {
    try {
      return Optional.of(request.send());
    } catch (RestClientException e) {
      if (WriterSchemas.isUnknown(e)) {
        return Optional.empty();
      }
      throw refused(e);
    } catch (IOException e) {
      throw unanswered(e);
    }
  }

  private static <T> T answer(Request<T> request) {
    try {
      return request.send();
    } catch (RestClientException e) {
      throw refused(e);
    } catch (IOException e) {
      throw unanswered(e);
    }
  }

  private static IllegalStateException refused(RestClientException answer) {
    return new IllegalStateException(
        "the schema registry answered " + answer.getStatus() + ": " + answer.getMessage(), answer);
  }

  private static IllegalStateException unanswered(IOException fault) {
    return new IllegalStateException("no answer from the schema registry: " + fault, fault);
  }
}
