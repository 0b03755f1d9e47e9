package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.privet.avro.DataAccess;
import io.privet.ingest.ReadResult;
import io.privet.ingest.SourceUnavailableException;
import io.privet.model.Command;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of the world are not faults of the record: seen with the genuine client over HTTP. */
final class RegistryFaultTest {
  private static final SourcePosition POSITION = new SourcePosition("ai.data-accesses", 0, 7);
  private static final byte[] RECORD = WireRecords.bytes(77, WireRecords.access().build());

  private RegistryAnswers answers;
  private AvroSourceAdapter adapter;

  @BeforeEach
  void connect() throws IOException {
    answers = new RegistryAnswers();
    adapter = adapter(answers.url());
  }

  @AfterEach
  void disconnect() {
    answers.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 408, 422, 429, 500, 502, 503, 504})
  void waitsWhileTheRegistryRefuses(int status) {
    answers.answerWith(status, "{\"error_code\":%d00,\"message\":\"no\"}".formatted(status));

    SourceUnavailableException fault =
        assertThrows(SourceUnavailableException.class, () -> adapter.read(RECORD, POSITION));

    assertEquals("fetching schema 77: the registry answered " + status, fault.getMessage());
  }

  @Test
  void waitsWhenAWrongAddressAnswersThatThereIsNoSuchPage() {
    answers.answerWith(404, "<html>nothing here</html>");
    assertThrows(SourceUnavailableException.class, () -> adapter.read(RECORD, POSITION));

    answers.answerWith(404, "{\"error_code\":404,\"message\":\"HTTP 404 Not Found\"}");
    assertThrows(SourceUnavailableException.class, () -> adapter.read(RECORD, POSITION));
  }

  @Test
  void waitsWhenSomethingElseAnswers() {
    answers.answerWith(200, "<html>log in, please</html>");

    assertThrows(SourceUnavailableException.class, () -> adapter.read(RECORD, POSITION));
  }

  @Test
  void waitsWhileNobodyListens() {
    answers.close();

    SourceUnavailableException fault =
        assertThrows(SourceUnavailableException.class, () -> adapter.read(RECORD, POSITION));

    assertEquals("fetching schema 77: no answer from the registry", fault.getMessage());
  }

  @Test
  void waitsWhenASchemaOfItsOwnCannotBeRegistered() {
    DeadLetter letter =
        new DeadLetter(
            new Rejection(RejectionReason.EMPTY, POSITION, "the record has no value", "", null),
            "",
            0);
    answers.answerWith(503, "{\"error_code\":50301,\"message\":\"no\"}");
    try (Registry registry = new Registry(new RegistrySettings(Map.of("url", answers.url())));
        Serde<DeadLetter> letters = registry.deadLetters()) {
      SourceUnavailableException fault =
          assertThrows(
              SourceUnavailableException.class,
              () -> letters.serializer().serialize("privet.dead-letters", letter));

      assertEquals(
          "registering the schema of privet.dead-letters: the registry answered 503",
          fault.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 408, 429, 500, 503})
  void waitsWithACommandWhileTheRegistryRefuses(int status) {
    answers.answerWith(status, "{\"error_code\":%d00,\"message\":\"no\"}".formatted(status));

    assertThrows(SourceUnavailableException.class, () -> command(RECORD));
  }

  @Test
  void refusesACommandWhoseOwnFaultItIs() throws Exception {
    assertThrows(IllegalArgumentException.class, () -> command(new byte[] {1, 2, 3}));

    answers.answerWith(404, "{\"error_code\":40403,\"message\":\"Schema 77 not found\"}");
    assertThrows(IllegalArgumentException.class, () -> command(RECORD));

    answers.answerWith(200, schema(DataAccess.getClassSchema().toString(), "AVRO"));
    assertThrows(IllegalArgumentException.class, () -> command(RECORD));
  }

  @Test
  void readsTheRecordOnceTheRegistryIsBack() throws Exception {
    answers.answerWith(503, "{\"error_code\":50301,\"message\":\"no\"}");
    assertThrows(SourceUnavailableException.class, () -> adapter.read(RECORD, POSITION));

    answers.answerWith(200, schema(DataAccess.getClassSchema().toString(), "AVRO"));

    assertEquals(List.of(), adapter.read(RECORD, POSITION).rejections());
  }

  @Test
  void needsTheRegistryOnceForASchema() throws Exception {
    answers.answerWith(200, schema(DataAccess.getClassSchema().toString(), "AVRO"));
    adapter.read(RECORD, POSITION);
    answers.answerWith(503, "");

    ReadResult result = adapter.read(RECORD, POSITION);

    assertEquals(1, result.events().size());
    assertEquals(1, answers.authorizations().size());
  }

  @Test
  void asksOnceForAnUnknownId() {
    answers.answerWith(404, "{\"error_code\":40403,\"message\":\"Schema 77 not found\"}");

    assertEquals(RejectionReason.UNKNOWN_SCHEMA, reason(adapter.read(RECORD, POSITION)));
    assertEquals(RejectionReason.UNKNOWN_SCHEMA, reason(adapter.read(RECORD, POSITION)));
    assertEquals(1, answers.authorizations().size());
  }

  @Test
  void refusesASchemaOfAnotherKind() throws Exception {
    answers.answerWith(200, schema("syntax = \"proto3\";", "PROTOBUF"));
    assertEquals(RejectionReason.WRONG_SCHEMA, reason(adapter.read(RECORD, POSITION)));

    answers.answerWith(200, schema("{\"type\":\"nothing\"}", "AVRO"));
    assertEquals(RejectionReason.WRONG_SCHEMA, reason(adapter.read(RECORD, POSITION)));
  }

  @Test
  void showsItsCredentials() throws Exception {
    answers.answerWith(200, schema(DataAccess.getClassSchema().toString(), "AVRO"));
    AvroSourceAdapter known =
        new Registry(
                new RegistrySettings(
                    Map.of(
                        "schema.registry.url", answers.url(),
                        "schema.registry.basic.auth.credentials.source", "USER_INFO",
                        "schema.registry.basic.auth.user.info", "privet:pass")))
            .sourceAdapter();

    known.read(RECORD, POSITION);

    assertEquals(List.of("Basic cHJpdmV0OnBhc3M="), answers.authorizations());
  }

  private void command(byte[] record) {
    try (Registry registry =
            new Registry(new RegistrySettings(Map.of("url", answers.url(), "max.retries", "0")));
        Serde<Command> commands = registry.commands()) {
      commands.deserializer().deserialize("privet.commands", record);
    }
  }

  private static AvroSourceAdapter adapter(String url) {
    return new Registry(
            new RegistrySettings(Map.of("schema.registry.url", url, "max.retries", "0")))
        .sourceAdapter();
  }

  private static String schema(String schema, String type) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(Map.of("schema", schema, "schemaType", type));
  }

  private static RejectionReason reason(ReadResult result) {
    assertEquals(List.of(), result.events());
    assertEquals(77, result.rejections().getFirst().schemaId());
    return result.rejections().getFirst().reason();
  }
}
