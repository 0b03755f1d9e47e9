package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.privet.model.AuditEvent;
import io.privet.model.ContentState;
import io.privet.model.DataAccess;
import io.privet.model.DataOperation;
import io.privet.model.EventHeader;
import io.privet.model.GuardrailVerdict;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.Outcome;
import io.privet.model.RetrievedDocument;
import io.privet.model.Sampling;
import io.privet.model.Sketch;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.model.ToolCall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrivetJsonAdapterTest {
  private static final SourcePosition POSITION = new SourcePosition("traffic.jsonl", 0, 7);

  private final PrivetJsonAdapter adapter = new PrivetJsonAdapter();

  @Test
  void namesItsFormat() {
    assertEquals("privet-json", adapter.format());
  }

  @Test
  void readsAPredictionOnOneVector() {
    ModelInteraction event =
        interaction(
            """
            {"ts":1772409609609,"event":"model_query","principal":"svc-7","client_ip":"10.30.2.120",
             "user_agent":"scorer/2","model":"digits","endpoint":"/v1/predict","request_id":"r2",
             "status":200,"n_inputs":1,"input":[0.0,-0.25,1,1e-3],"input_hash":"25556fb2b4f064c1",
             "output_label":1,"top_confidence":0.4,"logprobs_returned":true,"tokens_in":null,
             "tokens_out":null,"output_text":null,"latency_ms":39}
            """);

    assertEquals(
        new EventHeader(
            "r2",
            Instant.parse("2026-03-02T00:00:09.609Z"),
            "default",
            "svc-7",
            null,
            "10.30.2.120",
            "scorer/2",
            null,
            null,
            null,
            null,
            null),
        event.header());
    assertEquals(Target.model("digits"), event.target());
    assertEquals(ModelOperation.PREDICTION, event.call().operation());
    assertEquals(Outcome.SUCCESS, event.call().outcome());
    assertNull(event.call().errorCode());
    assertEquals(39, event.call().latencyMillis());
    assertSame(Sampling.UNKNOWN, event.call().sampling());
    assertEquals(1, event.input().rows());
    assertEquals(ContentState.PRESENT, event.input().content());
    assertArrayEquals(new float[] {0f, -0.25f, 1f, 0.001f}, event.input().vectors().getFirst());
    assertEquals(List.of("25556fb2b4f064c1"), event.input().hashes());
    assertEquals(List.of("1"), event.output().labels());
    assertEquals(List.of(0.4), event.output().confidences());
    assertEquals(true, event.output().scoresReturned());
    assertNull(event.input().tokens());
    assertNull(event.output().text());
  }

  @Test
  void readsABatchRowByRow() {
    ModelInteraction event =
        interaction(
            """
            {"ts":1,"event":"model_query","principal":"p","model":"m","request_id":"r","n_inputs":3,
             "input":[[1.5,2],[3,4],[5,6,7]],"input_hash":"00000000",
             "input_hashes":["0a1b2c3d","11111111","22222222"],
             "output_label":["cat","dog",3],"top_confidence":[0.5,1,1.0000002]}
            """);

    assertEquals(3, event.input().rows());
    assertEquals(3, event.input().vectors().size());
    assertArrayEquals(new float[] {1.5f, 2f}, event.input().vectors().get(0));
    assertArrayEquals(new float[] {5f, 6f, 7f}, event.input().vectors().get(2));
    assertEquals(List.of("0a1b2c3d", "11111111", "22222222"), event.input().hashes());
    assertEquals(List.of("cat", "dog", "3"), event.output().labels());
    assertEquals(List.of(0.5, 1.0, 1.0), event.output().confidences());
  }

  @Test
  void countsTheRowsOfABatchThatDoesNotSayHowManyItHas() {
    assertEquals(2, interaction(query("\"input\":[[1],[2]]")).input().rows());
  }

  @Test
  void readsALongVectorWhole() {
    String numbers = "0.5,".repeat(999) + "0.25";

    float[] vector = interaction(query("\"input\":[" + numbers + "]")).input().vectors().getFirst();

    assertEquals(1_000, vector.length);
    assertEquals(0.5f, vector[998]);
    assertEquals(0.25f, vector[999]);
  }

  @Test
  void readsAChatWithEverythingThatTheFormatKnows() {
    ModelInteraction event =
        interaction(
            """
            {"ts":1,"event":"model_query","principal":"p","model":"m","request_id":"r",
             "tenant":"acme","session":"s-1","application":"desk","purpose":"support","sequence":12,
             "producer":"gateway-2","sampled_share":0.5,
             "model_version":"3","provider":"openai","endpoint":"/v1/chat/completions",
             "input":"Who is Zoë?","system_text":"Be kind.","input_hash":"993881f71cd66c91","tokens_in":5,
             "output_text":"A name.","tokens_out":3,"finish_reason":"stop",
             "sampling":{"temperature":0.7,"top_p":1,"top_k":-1,"max_tokens":64,"choices":2,
               "seed":-9,"logprobs":true,"top_logprobs":5,"echo":false,"logit_bias_tokens":1,"logit_bias_token_ids":[50256]},
             "guardrails":[{"name":"pii","stage":"output","verdict":"masked",
               "categories":["EMAIL"],"risk_score":3.5}],
             "documents":[{"id":"d1","store":"wiki","tenant":"acme","score":0.9}],
             "tool_calls":[{"name":"mail","type":"mcp","destination":"mail.example",
               "writes":true,"argument_bytes":120}]}
            """);

    assertEquals("acme", event.header().tenant());
    assertEquals("s-1", event.header().session());
    assertEquals("desk", event.header().application());
    assertEquals("support", event.header().purpose());
    assertEquals(12, event.header().sequence());
    assertEquals("gateway-2", event.header().producer());
    assertEquals(0.5, event.header().sampledShare());
    assertEquals("3", event.call().version());
    assertEquals("openai", event.call().provider());
    assertEquals(ModelOperation.CHAT, event.call().operation());
    assertEquals(
        new Sampling(0.7, 1.0, -1, 64, 2, -9L, true, 5, false, 1, List.of(50256)),
        event.call().sampling());
    assertEquals("Who is Zoë?", event.input().text());
    assertEquals("Be kind.", event.input().systemText());
    assertEquals(List.of(), event.input().vectors());
    assertEquals(5, event.input().tokens());
    assertEquals("A name.", event.output().text());
    assertEquals("stop", event.output().finishReason());
    assertEquals(
        List.of(
            new GuardrailVerdict(
                "pii", "output", GuardrailVerdict.Verdict.MASKED, List.of("EMAIL"), 3.5)),
        event.guardrails());
    assertEquals(List.of(new RetrievedDocument("d1", "wiki", "acme", 0.9)), event.documents());
    assertEquals(
        List.of(new ToolCall("mail", "mcp", "mail.example", true, 120L)), event.toolCalls());
  }

  @Test
  void readsFingerprintsOfAProducerThatShipsNoContent() {
    ModelInteraction event =
        interaction(
            query(
                """
                "input_state":"redacted","output_state":"referenced",
                "input_fingerprints":[{"kind":"text","values":[1,-32768,32767]}]
                """));

    assertEquals(ContentState.REDACTED, event.input().content());
    assertEquals(ContentState.REFERENCED, event.output().content());
    assertEquals(
        List.of(new Sketch(Sketch.Kind.TEXT, new short[] {1, -32768, 32767})),
        event.input().fingerprints());
  }

  @Test
  void callsContentAbsentWhenThereIsNone() {
    ModelInteraction event = interaction(query("\"n_inputs\":40"));

    assertEquals(40, event.input().rows());
    assertEquals(ContentState.ABSENT, event.input().content());
    assertEquals(ContentState.ABSENT, event.output().content());
  }

  @Test
  void keepsAnEmptyAnswerApartFromNone() {
    ModelInteraction event = interaction(query("\"input\":\"x\",\"output_text\":\"\""));

    assertEquals("", event.output().text());
    assertEquals(ContentState.PRESENT, event.output().content());
  }

  @ParameterizedTest
  @CsvSource({
    "200, SUCCESS,",
    "304, SUCCESS,",
    "400, FAILURE, 400",
    "401, BLOCKED, 401",
    "403, BLOCKED, 403",
    "404, FAILURE, 404",
    "429, BLOCKED, 429",
    "503, FAILURE, 503"
  })
  void readsTheOutcomeFromTheStatus(int status, Outcome outcome, String errorCode) {
    ModelInteraction event = interaction(query("\"status\":" + status));

    assertEquals(outcome, event.call().outcome());
    assertEquals(errorCode, event.call().errorCode());
  }

  @Test
  void prefersTheErrorCodeThatTheRecordGives() {
    assertEquals(
        "content_filter",
        interaction(query("\"status\":400,\"error_code\":\"content_filter\"")).call().errorCode());
  }

  @Test
  void callsAnInteractionBlockedWhenAGuardrailBlockedIt() {
    ModelInteraction event =
        interaction(
            query("\"status\":200,\"guardrails\":[{\"name\":\"g\",\"verdict\":\"BLOCKED\"}]"));

    assertEquals(Outcome.BLOCKED, event.call().outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/chat/completions, CHAT",
    "/v1/completions, COMPLETION",
    "/v1/embeddings, EMBEDDING",
    "/generate, OTHER"
  })
  void judgesTheOperationOnTextByTheEndpoint(String endpoint, ModelOperation operation) {
    ModelInteraction event =
        interaction(query("\"input\":\"x\",\"endpoint\":\"" + endpoint + "\""));

    assertEquals(operation, event.call().operation());
  }

  @Test
  void prefersTheOperationThatTheRecordGives() {
    assertEquals(
        ModelOperation.EMBEDDING,
        interaction(query("\"input\":[1],\"operation\":\"embedding\"")).call().operation());
  }

  @Test
  void readsADataAccess() {
    DataAccess event =
        access(
            """
            {"ts":1772411796215,"event":"data_access","principal":"u-2","client_ip":"198.18.184.11",
             "user_agent":"aws-cli/2","dataset":"notes","dataset_version":"4","object":"a/1.json",
             "op":"GetObject","request_id":"r9","status":200,"bytes":5004,"range":"bytes=0-99",
             "rows":10,"subjects":2,"subject_ids":["x","y"],"columns":["name"],
             "destination":"s3://out","destination_region":"eu","job_type":"training"}
            """);

    assertEquals(Target.dataset("notes"), event.target());
    assertEquals("4", event.datasetVersion());
    assertEquals("a/1.json", event.object());
    assertEquals(DataOperation.READ, event.operation());
    assertEquals(Outcome.SUCCESS, event.outcome());
    assertEquals(5004, event.bytes());
    assertEquals("bytes=0-99", event.byteRange());
    assertEquals(10, event.rows());
    assertEquals(2, event.subjects());
    assertEquals(List.of("x", "y"), event.subjectIds());
    assertEquals(List.of("name"), event.columns());
    assertEquals("s3://out", event.destination());
    assertEquals("eu", event.destinationRegion());
    assertEquals("training", event.jobType());
  }

  @Test
  void takesABlankObjectForTheDataSetAsAWholeAndABlankDataSetForAllOfThem() {
    DataAccess event =
        access(
            """
            {"ts":1,"event":"data_access","principal":"p","request_id":"r","op":"ListBuckets",
             "dataset":"","object":""}
            """);

    assertEquals("*", event.dataset());
    assertNull(event.object());
    assertEquals(DataOperation.LIST, event.operation());
  }

  @Test
  void findsTheKindOfEventWhereverItStands() {
    DataAccess event =
        access(
            """
            {"dataset":"d","op":"read","bytes":1,"principal":"p","request_id":"r","ts":1,
             "event":"data_access"}
            """);

    assertEquals("d", event.dataset());
  }

  @Test
  void ignoresFieldsThatItDoesNotKnow() {
    ModelInteraction event =
        interaction(
            query("\"x\":{\"ts\":\"a\",\"deep\":[[1],{}]},\"dataset\":5,\"sampling\":{\"y\":[]}"));

    assertEquals("m", event.call().model());
  }

  @Test
  void ignoresEventsOfAKindThatItDoesNotKnow() {
    ReadResult unread = ReadResult.ignored(IgnoredReason.OTHER_KIND);

    assertEquals(unread, read("{\"event\":\"login\",\"ts\":1,\"user\":\"x\"}"));
    assertEquals(unread, read("{\"ts\":\"yesterday\",\"event\":\"login\"}"));
    assertEquals(unread, read("{\"event\":\"login\"}"));
  }

  @Test
  void cutsAUserAgentThatIsTooLong() {
    String userAgent =
        interaction(query("\"user_agent\":\"" + "u".repeat(5_000) + "\"")).header().userAgent();

    assertEquals("u".repeat(2_048), userAgent);
  }

  @Test
  void acceptsTextUpToItsBound() {
    String text = "é".repeat(RecordBounds.MAX_TEXT_CHARS);

    assertEquals(text, interaction(query("\"input\":\"" + text + "\"")).input().text());
  }

  @Test
  void givesEqualNamesAsOneObject() {
    assertSame(
        interaction(query("\"n_inputs\":1")).header().principal(),
        interaction(query("\"n_inputs\":2")).header().principal());
  }

  /** A model query with only the required fields and those given. */
  private static String query(String fields) {
    return "{\"ts\":1,\"event\":\"model_query\",\"principal\":\"p\",\"model\":\"m\","
        + "\"request_id\":\"r\","
        + fields
        + "}";
  }

  private ModelInteraction interaction(String record) {
    return (ModelInteraction) event(record);
  }

  private DataAccess access(String record) {
    return (DataAccess) event(record);
  }

  private AuditEvent event(String record) {
    ReadResult result = read(record);
    assertEquals(List.of(), result.rejections());
    assertEquals(Map.of(), result.ignored());
    assertEquals(1, result.events().size());
    return result.events().getFirst();
  }

  private ReadResult read(String record) {
    return adapter.read(record.getBytes(UTF_8), POSITION);
  }
}
