package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.privet.avro.Finding;
import io.privet.cli.PrivetCommandLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code schemas} does with a real registry, seen with Confluent's own client. */
@Timeout(120)
final class SchemasCommandTest {
  private static final List<String> SUBJECTS =
      List.of(
          "ai.model-interactions-value",
          "ai.data-accesses-value",
          "privet.alerts-value",
          "privet.alert-history-value",
          "privet.findings-value",
          "privet.commands-value",
          "privet.deliveries-value",
          "privet.reference-value",
          "privet.dead-letters-value");

  private static final String FINDINGS = "privet.findings-value";
  private static final Schema TEXT = Schema.create(Schema.Type.STRING);

  @TempDir private Path folder;

  private final StringWriter errors = new StringWriter();

  @Test
  void registersOnceAndThenFindsEverythingUnchanged() throws Exception {
    try (RegistryServer server = RegistryServer.start(folder.resolve("registry"))) {
      Path settings = settings(server.url(), "");

      assertEquals(new Run(1, each("not registered")), run("schemas", "check", settings));
      Run first = run("schemas", "register", settings);
      assertEquals(0, first.status());
      assertEquals(
          each("registered as version 1, id N, compatibility set to FULL_TRANSITIVE (was NONE)"),
          first.withoutIds());
      Run again = run("schemas", "register", settings);
      assertEquals(0, again.status());
      assertEquals(each("unchanged: version 1, id N"), again.withoutIds());
      Run check = run("schemas", "check", settings);
      assertEquals(0, check.status());
      assertEquals(again.lines(), check.lines());
    }
  }

  @Test
  void aRegisteredSubjectTakesACompatibleChangeAndRefusesAnother() throws Exception {
    try (RegistryServer server = RegistryServer.start(folder.resolve("registry"));
        SchemaRegistryClient client = new CachedSchemaRegistryClient(server.url(), 100)) {
      Path settings = settings(server.url(), "");
      assertEquals(0, run("schemas", "register", settings).status());

      client.register(
          FINDINGS, new AvroSchema(findingWith(new Schema.Field("note", TEXT, "A note.", ""))));
      RestClientException refusal =
          assertThrows(
              RestClientException.class,
              () ->
                  client.register(
                      FINDINGS,
                      new AvroSchema(findingWith(new Schema.Field("owner", TEXT, "Required.")))));

      assertEquals(409, refusal.getStatus());
      assertEquals(List.of(1, 2), client.getAllVersions(FINDINGS));
      Run check = run("schemas", "check", settings);
      assertEquals(0, check.status());
      assertEquals(each("unchanged: version 1, id N"), check.withoutIds());
    }
  }

  @Test
  void namesWhatIsIncompatibleAndRegistersTheRest() throws Exception {
    try (RegistryServer server = RegistryServer.start(folder.resolve("registry"));
        SchemaRegistryClient client = new CachedSchemaRegistryClient(server.url(), 100)) {
      Path settings = settings(server.url(), "");
      client.register(
          FINDINGS, new AvroSchema(findingWith(new Schema.Field("owner", TEXT, "Who."))));

      Run check = run("schemas", "check", settings);
      Run register = run("schemas", "register", settings);

      assertEquals(1, check.status());
      assertEquals(1, register.status());
      String line = register.lines().get(SUBJECTS.indexOf(FINDINGS));
      assertTrue(line.contains("incompatible"), line);
      assertTrue(line.contains("READER_FIELD_MISSING_DEFAULT_VALUE"), line);
      assertTrue(line.contains("owner"), line);
      assertEquals(List.of(1), client.getAllVersions(FINDINGS));
      assertEquals(
          SUBJECTS.stream().sorted().toList(), client.getAllSubjects().stream().sorted().toList());
    }
  }

  @Test
  void showsItsCredentialsAndTellsWhenTheyAreRefused() throws Exception {
    try (RegistryServer server =
        RegistryServer.start(folder.resolve("registry"), "privet", "opensesame")) {
      assertEquals(new Run(1, List.of()), run("schemas", "check", settings(server.url(), "")));
      assertEquals(
          "privet schemas failed: the schema registry answered 401: User is not authenticated.;"
              + " error code: 0\n",
          errors.toString());

      String credentials =
          """
          basic.auth.credentials.source: USER_INFO
            basic.auth.user.info: privet:opensesame
          """;
      assertEquals(0, run("schemas", "register", settings(server.url(), credentials)).status());
    }
  }

  @Test
  void tellsThatNobodyAnswers() throws Exception {
    assertEquals(
        new Run(1, List.of()), run("schemas", "check", settings("http://127.0.0.1:1", "")));
    assertEquals(
        "privet schemas failed: no answer from the schema registry: java.net.ConnectException:"
            + " Connection refused\n",
        errors.toString());
  }

  /** What a command ended with and printed. */
  private record Run(int status, List<String> lines) {
    /** The lines without what another registry would number in another way. */
    List<String> withoutIds() {
      return lines.stream().map(line -> line.replaceAll("id \\d+", "id N")).toList();
    }
  }

  private Run run(String command, String action, Path settings) {
    StringWriter out = new StringWriter();
    int status =
        PrivetCommandLine.create()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(errors, true))
            .execute(command, action, "--config", settings.toString());
    return new Run(status, out.toString().lines().toList());
  }

  private static List<String> each(String text) {
    return SUBJECTS.stream().map(subject -> "%-28s %s".formatted(subject, text)).toList();
  }

  private Path settings(String url, String credentials) throws Exception {
    return Files.writeString(
        folder.resolve("privet.yaml"),
        """
        kafka.bootstrap.servers: 127.0.0.1:1
        privacy: {key: %1$s, partition-key: %1$s}
        schema.registry:
          url: %2$s
          %3$s
        """
            .formatted("0123456789abcdef0123456789abcdef", url, credentials));
  }

  private static Schema findingWith(Schema.Field field) {
    Schema current = Finding.getClassSchema();
    List<Schema.Field> fields =
        Stream.concat(
                current.getFields().stream().map(each -> new Schema.Field(each, each.schema())),
                Stream.of(field))
            .toList();
    return Schema.createRecord(
        current.getName(), current.getDoc(), current.getNamespace(), false, fields);
  }
}
