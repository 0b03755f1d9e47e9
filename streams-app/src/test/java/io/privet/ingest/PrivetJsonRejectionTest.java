package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrivetJsonRejectionTest {
  private static final SourcePosition POSITION = new SourcePosition("ai.audit", 3, 41);
  private static final String HEADER =
      "\"ts\":1,\"event\":\"model_query\",\"principal\":\"p\",\"model\":\"m\",\"request_id\":\"r\"";

  private final PrivetJsonAdapter adapter = new PrivetJsonAdapter();

  @Test
  void refusesNoValueAsEmpty() {
    assertEquals(
        new Rejection(RejectionReason.EMPTY, POSITION, "the record has no value", "", null),
        rejection((byte[]) null));
    assertEquals(RejectionReason.EMPTY, rejection("").reason());
    assertEquals(RejectionReason.EMPTY, rejection(" \n").reason());
  }

  @Test
  void refusesEveryCutRecordAsTruncated() {
    byte[] record =
        "{\"ts\":17,\"event\":\"model_query\",\"x\":[true,null,-0.5e3,-Infinity,NaN],\"é\":\"\\u00e9é\"}"
            .getBytes(UTF_8);

    for (int length = 1; length < record.length; length++) {
      byte[] cut = Arrays.copyOf(record, length);
      assertEquals(RejectionReason.TRUNCATED, rejection(cut).reason(), "cut at " + length);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"ts\":1,}",
        "{ts:1}",
        "{\"ts\":01}",
        "{\"ts\":1 \"event\":2}",
        "{\"a\":tru}",
        "{\"a\":\"\\x\"}",
        "}",
        "hello"
      })
  void refusesWhatIsNotJsonAsMalformed(String record) {
    assertEquals(RejectionReason.MALFORMED, rejection(record).reason());
  }

  @Test
  void tellsWhereARecordStopsBeingJsonAndQuotesNothing() {
    Rejection rejection = rejection("{\"input\":\"my secret\",\"x\":secret}");

    assertEquals(
        "the record must be one JSON object in UTF-8 but stops being so at byte 25",
        rejection.detail());
    assertEquals("JsonParseException", rejection.errorClass());
    assertEquals(POSITION, rejection.position());
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] record = ("{" + HEADER + ",\"input\":\"_\"}").getBytes(UTF_8);
    for (int i = 0; i < record.length; i++) {
      record[i] = record[i] == '_' ? (byte) 0xFF : record[i];
    }

    assertEquals(RejectionReason.BAD_ENCODING, rejection(record).reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                          | the record must be an object",
        "7                           | the record must be an object",
        "{\"ts\":\"1\"}              | ts must be an integer",
        "{\"ts\":1.5}                | ts must be an integer",
        "{\"event\":5}               | event must be a string",
        "{\"principal\":{\"a\":1}}   | principal must be a string"
      })
  void refusesAHeaderFieldOfAnotherType(String record, String detail) {
    assertRejected(RejectionReason.WRONG_TYPE, detail, record);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"status\":\"200\"               | status must be an integer",
        "\"model\":[1]                    | model must be a string",
        "\"input\":{}                     | input must be text, a vector or a list of vectors",
        "\"input\":true                   | input must be text, a vector or a list of vectors",
        "\"input\":[1,\"a\"]              | input must be text, a vector or a list of vectors",
        "\"input\":[\"a\"]                | input must be text, a vector or a list of vectors",
        "\"input\":[1,[2]]                | input must be text, a vector or a list of vectors",
        "\"input\":[null]                 | input must be text, a vector or a list of vectors",
        "\"input\":[[1],2]                | input must be a list of vectors throughout",
        "\"output_label\":[null]          | output_label must be a string, a number or a boolean",
        "\"output_label\":{}              | output_label must be a string, a number or a boolean",
        "\"top_confidence\":\"0.5\"       | top_confidence must be a number",
        "\"logprobs_returned\":1          | logprobs_returned must be true or false",
        "\"output_text\":5                | output_text must be a string",
        "\"input_hashes\":\"0a1b2c3d\"    | input_hashes must be a list",
        "\"sampling\":[]                  | sampling must be an object",
        "\"sampling\":{\"top_k\":\"a\"}   | sampling.top_k must be an integer",
        "\"guardrails\":{}                | guardrails must be a list",
        "\"documents\":[1]                | documents must be an object"
      })
  void refusesAFieldOfAnotherType(String fields, String detail) {
    assertRejected(RejectionReason.WRONG_TYPE, detail, "{" + HEADER + "," + fields + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"ts\":-1                        | ts must be an integer from 0 to 253402300799999",
        "\"ts\":99999999999999999999      | ts must be an integer from 0 to 253402300799999",
        "\"status\":42                    | status must be an integer from 100 to 599",
        "\"n_inputs\":0                   | n_inputs must be an integer from 1 to 2147483647",
        "\"input\":[NaN]                  | input must be of finite 32-bit numbers",
        "\"input\":[[1],[-Infinity]]      | input must be of finite 32-bit numbers",
        "\"input\":[1e39]                 | input must be of finite 32-bit numbers",
        "\"input\":[]                     | input must be of at least one number a row",
        "\"input\":[[1],[]]               | input must be of at least one number a row",
        "\"input\":[[1],[2]],\"n_inputs\":3 | input must be of as many entries as n_inputs says",
        "\"input\":\"a\",\"n_inputs\":2   | input must be of as many entries as n_inputs says",
        "\"output_label\":[1,2]           | output_label must be of as many entries as n_inputs"
            + " says",
        "\"top_confidence\":NaN           | top_confidence must be a finite number",
        "\"top_confidence\":1.01          | top_confidence must be a number from 0 to 1",
        "\"top_confidence\":-0.1          | top_confidence must be a number from 0 to 1",
        "\"input_hash\":\"0A1B2C3D\"      | input_hash must be 8 to 64 hexadecimal digits in lower"
            + " case",
        "\"input_hash\":\"0a1b\"          | input_hash must be 8 to 64 hexadecimal digits in lower"
            + " case",
        "\"tokens_in\":-1                 | tokens_in must be an integer from 0 to"
            + " 9223372036854775807",
        "\"sampling\":{\"temperature\":1e999} | sampling.temperature must be a finite number",
        "\"input_state\":\"gone\"         | input_state must be one of present, absent, redacted,"
            + " referenced"
      })
  void refusesAValueOutOfRange(String fields, String detail) {
    assertRejected(RejectionReason.INVALID_VALUE, detail, "{" + HEADER + "," + fields + "}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                             | event",
        "{\"ts\":1,\"model\":\"m\"}                     | event",
        "{\"event\":\"model_query\"}                    | model",
        "{\"event\":\"model_query\",\"model\":\" \"}    | model",
        "{\"event\":\"model_query\",\"model\":\"m\"}    | request_id",
        "{\"event\":\"model_query\",\"model\":\"m\",\"request_id\":\"r\"} | ts",
        "{\"event\":\"model_query\",\"model\":\"m\",\"request_id\":\"r\",\"ts\":1} | principal",
        "{\"event\":\"data_access\",\"op\":\"read\",\"request_id\":\"r\",\"ts\":1,\"principal\":\"p\"}"
            + " | dataset",
        "{\"event\":\"data_access\",\"dataset\":\"d\",\"request_id\":\"r\",\"ts\":1,\"principal\":\"p\"}"
            + " | op"
      })
  void refusesARecordWithoutARequiredField(String record, String field) {
    assertRejected(
        RejectionReason.MISSING_FIELD, field + " was absent or blank but is required", record);
  }

  @Test
  void refusesWhatExceedsABound() {
    assertTooLarge(
        "input must have at most 524288 characters", "\"input\":\"" + "a".repeat(900_000) + "\"");
    assertTooLarge(
        "model must have at most 2048 characters", "\"model\":\"" + "a".repeat(2_049) + "\"");
    assertTooLarge(
        "request_id must have at most 2048 characters",
        "\"request_id\":\"" + "a".repeat(2_049) + "\"");
    assertTooLarge(
        "input must have at most 65536 rows", "\"input\":[[1]" + ",[1]".repeat(65_536) + "]");
    assertTooLarge(
        "input must have at most 262144 numbers a row",
        "\"input\":[1" + ",1".repeat(262_144) + "]");
    assertTooLarge(
        "documents must have at most 1024 entries",
        "\"documents\":[{\"id\":\"d\"}" + ",{\"id\":\"d\"}".repeat(1_024) + "]");
    assertTooLarge(
        "the record must have at most 8388608 bytes", "\"x\":\"" + "a".repeat(8 << 20) + "\"");
  }

  @Test
  void refusesDeepNestingAndHugeNumbers() {
    String detail =
        "the record must nest at most 64 deep, with numbers of at most 1000 and names of at most"
            + " 2048 characters, and at most 1048576 tokens";

    assertTooLarge(detail, "\"x\":" + "[".repeat(100_000));
    assertTooLarge(detail, "\"input\":[" + "9".repeat(1_001) + "]");
    assertTooLarge(detail, "\"" + "n".repeat(3_000) + "\":1");
  }

  @Test
  void refusesASecondValueInTheRecord() {
    assertRejected(
        RejectionReason.WRONG_TYPE, "the record must be one JSON object", "{" + HEADER + "} {}");
  }

  private void assertTooLarge(String detail, String fields) {
    assertRejected(RejectionReason.TOO_LARGE, detail, "{" + HEADER + "," + fields + "}");
  }

  private void assertRejected(RejectionReason reason, String detail, String record) {
    Rejection rejection = rejection(record);
    assertEquals(detail, rejection.detail());
    assertEquals(reason, rejection.reason());
    assertEquals(POSITION, rejection.position());
  }

  private Rejection rejection(String record) {
    return rejection(record.getBytes(UTF_8));
  }

  private Rejection rejection(byte @Nullable [] record) {
    ReadResult result = adapter.read(record, POSITION);
    assertEquals(List.of(), result.events());
    assertEquals(Map.of(), result.ignored());
    assertEquals(1, result.rejections().size());
    return result.rejections().getFirst();
  }
}
