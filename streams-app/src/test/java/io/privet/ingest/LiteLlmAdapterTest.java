package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.ContentState;
import io.privet.model.EventHeader;
import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import io.privet.model.ModelCall;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.ModelOutput;
import io.privet.model.Outcome;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.RetrievedDocument;
import io.privet.model.Sampling;
import io.privet.model.ToolCall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LiteLlmAdapterTest extends SourceAdapterContract {
  @Override
  SourceAdapter adapter() {
    return new LiteLlmAdapter(SourceRules.DEFAULT);
  }

  @Override
  List<String> samples() {
    return List.of("litellm/chat.json", "litellm/blocked.json");
  }

  @Test
  void readsAChatWithAllItSays() {
    assertEquals(
        new ModelInteraction(
            new EventHeader(
                "chatcmpl-7f1c",
                Instant.parse("2026-03-02T00:00:00.455Z"),
                "team-shop",
                "88dc28d0f030c55ed4ab77ed8faf098196cb1c05df778539800c9f1243fe6b4b",
                "trace-41",
                "192.0.2.17",
                "OpenAI/Python 1.40.0",
                null,
                null,
                null,
                null,
                null),
            new ModelCall(
                "support-chat",
                "gpt-4o-mini-2024-07-18",
                "openai",
                "https://models.example/v1/",
                ModelOperation.CHAT,
                Outcome.SUCCESS,
                null,
                1_219L,
                new Sampling(0.7, null, null, 64, 1, 11L, true, 5, null, 1, List.of(50_256))),
            new ModelInput(
                1,
                ContentState.PRESENT,
                "Where is my parcel?",
                "You help customers of a shop.",
                "Hello\nGood day.",
                List.of(),
                List.of(),
                List.of(),
                21L),
            new ModelOutput(
                ContentState.PRESENT,
                "It arrives tomorrow.",
                List.of(),
                List.of(),
                true,
                7L,
                "stop",
                null),
            List.of(
                new GuardrailVerdict("pii", "pre_call", Verdict.MASKED, List.of("PERSON"), null)),
            List.of(
                new RetrievedDocument("faq-17", "help-pages", null, 0.83),
                new RetrievedDocument("faq-02", "help-pages", null, 0.41)),
            List.of(new ToolCall("track", null, null, null, 8L))),
        event("litellm/chat.json"));
  }

  @Test
  void tellsABlockedCallWhoseContentWasRedacted() {
    ModelInteraction event = event("litellm/blocked.json");

    assertEquals("claude-sonnet-4", event.call().model());
    assertEquals(Outcome.BLOCKED, event.call().outcome());
    assertEquals("400", event.call().errorCode());
    assertEquals(ContentState.REDACTED, event.input().content());
    assertEquals(ContentState.ABSENT, event.output().content());
    assertEquals(
        List.of(
            new GuardrailVerdict(
                "prompt-shield", "pre_call", Verdict.BLOCKED, List.of("jailbreak"), 8.5)),
        event.guardrails());
    assertEquals("default", event.header().tenant());
  }

  @Test
  void takesABatchApartAndCountsWhatIsNoCall() {
    ReadResult result = read(SourceSamples.bytes("litellm/embedding-batch.json"));

    ModelInteraction embedding = (ModelInteraction) result.events().getFirst();
    assertEquals(1, result.events().size());
    assertEquals(ModelOperation.EMBEDDING, embedding.call().operation());
    assertEquals(2, embedding.input().rows());
    assertEquals("first text\nsecond text", embedding.input().text());
    assertEquals(3, embedding.output().embeddingDimensions());
    assertEquals("org-1", embedding.header().tenant());
    assertEquals(Map.of(IgnoredReason.OTHER_KIND, 1), result.ignored());
    assertEquals(
        List.of(
            new Rejection(
                RejectionReason.MISSING_FIELD,
                SourceSamples.POSITION,
                "entry 3: startTime was absent or blank but is required",
                "",
                null)),
        result.rejections());
  }

  @Test
  void takesPrincipalAndTenantFromTheFieldsThatAreDeclared() {
    SourceRules rules =
        new SourceRules(
            List.of("metadata.user_api_key_user_email", "metadata.user_api_key_user_id"),
            List.of("metadata.user_api_key_team_alias"));

    EventHeader header =
        new LiteLlmAdapter(rules)
            .read(SourceSamples.bytes("litellm/chat.json"), SourceSamples.POSITION)
            .events()
            .getFirst()
            .header();

    assertEquals("u-17", header.principal());
    assertEquals("Shop", header.tenant());
  }

  @Test
  void takesCallsThatNameNobodyTogetherUnlessAFieldIsDeclared() {
    byte[] call =
        """
        {"id":"a","startTime":"2026-03-02 00:05:00.250000","model":"m","model_group":"","end_user":"",
         "metadata":{"user_api_key_hash":null}}
        """
            .getBytes(UTF_8);
    SourceAdapter declared =
        new LiteLlmAdapter(new SourceRules(List.of("metadata.user"), List.of()));

    assertEquals("unidentified", read(call).events().getFirst().header().principal());
    assertEquals(
        Instant.parse("2026-03-02T00:05:00.250Z"), read(call).events().getFirst().header().time());
    assertEquals(
        "entry 1: metadata.user was absent or blank but is required",
        declared.read(call, SourceSamples.POSITION).rejections().getFirst().detail());
  }

  @Test
  void readsJsonLinesAndTellsWhereTheyBreakOff() {
    String line = "{\"id\":\"a\",\"startTime\":1,\"model\":\"m\",\"end_user\":\"u\"}\n";

    ReadResult result = read((line + line + "{\"id\":").getBytes(UTF_8));

    assertEquals(2, result.events().size());
    assertEquals(RejectionReason.TRUNCATED, result.rejections().getFirst().reason());
  }

  private ModelInteraction event(String sample) {
    return (ModelInteraction) read(SourceSamples.bytes(sample)).events().getFirst();
  }
}
