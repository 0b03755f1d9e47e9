package io.privet.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.privet.model.ContentState;
import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.Outcome;
import io.privet.model.Sampling;
import io.privet.model.ToolCall;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BedrockAdapterTest extends SourceAdapterContract {
  @Override
  SourceAdapter adapter() {
    return new BedrockAdapter(SourceRules.DEFAULT);
  }

  @Override
  List<String> samples() {
    return List.of(
        "bedrock/anthropic-messages.json",
        "bedrock/anthropic-stream.json",
        "bedrock/converse-guarded.json",
        "bedrock/converse-stream.json",
        "bedrock/cloudwatch.json");
  }

  @Test
  void readsMessagesInTheWordsOfTheirMaker() {
    ModelInteraction event = event("bedrock/anthropic-messages.json", 0);

    assertEquals("8d1b7a3e-0001", event.header().eventId());
    assertEquals(Instant.parse("2026-03-02T00:00:05Z"), event.header().time());
    assertEquals("111122223333", event.header().tenant());
    assertEquals("arn:aws:iam::111122223333:role/app-role", event.header().principal());
    assertEquals("eu.anthropic.claude-sonnet-4-v1:0", event.call().model());
    assertEquals("aws.bedrock", event.call().provider());
    assertEquals("InvokeModel", event.call().endpoint());
    assertEquals(ModelOperation.CHAT, event.call().operation());
    assertEquals("open from 8\nWhen do you open?", event.input().text());
    assertEquals("You answer for a clinic.", event.input().systemText());
    assertEquals(31L, event.input().tokens());
    assertEquals("At eight.", event.output().text());
    assertEquals("tool_use", event.output().finishReason());
    assertEquals(12L, event.output().tokens());
    assertEquals(false, event.output().scoresReturned());
    assertEquals(
        new Sampling(0.2, null, 50, 200, null, null, null, null, null, null, List.of()),
        event.call().sampling());
    assertEquals(List.of(new ToolCall("calendar", null, null, null, 9L)), event.toolCalls());
  }

  @Test
  void joinsTheChunksOfAStream() {
    ModelInteraction anthropic = event("bedrock/anthropic-stream.json", 0);
    ModelInteraction converse = event("bedrock/converse-stream.json", 0);

    assertEquals("One, two.", anthropic.output().text());
    assertEquals("end_turn", anthropic.output().finishReason());
    assertEquals("Hello.", converse.output().text());
    assertEquals("end_turn", converse.output().finishReason());
    assertEquals(ModelOperation.CHAT, converse.call().operation());
  }

  @Test
  void takesTheNamesOfPoliciesFromATraceAndNotWhatMatched() {
    ModelInteraction event = event("bedrock/converse-guarded.json", 0);

    assertEquals(
        List.of(
            new GuardrailVerdict("gr1", "input", Verdict.MASKED, List.of("NAME"), null),
            new GuardrailVerdict(
                "gr1", "output", Verdict.BLOCKED, List.of("WORDS", "numbers"), null)),
        event.guardrails());
    assertEquals(Outcome.BLOCKED, event.call().outcome());
    assertEquals(311L, event.call().latencyMillis());
    assertEquals("Be brief.", event.input().systemText());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          0, titan asks,   titan answers,          COMPLETION, FINISH,        false
          1, llama asks,   llama answers,          COMPLETION, stop,          false
          2, mistral asks, mistral answers,        COMPLETION, stop,          false
          3, cohere asks,  'cohere answers\ntwice', COMPLETION, COMPLETE,      true
          4, command asks, command answers,        CHAT,       COMPLETE,      false
          5, ai21 asks,    ai21 answers,           COMPLETION, endoftext,     false
          6, openai asks,  openai answers,         CHAT,       stop,          false
          7, claude asks,  claude answers,         COMPLETION, stop_sequence, false
          8, embed this,   -,                      EMBEDDING,  -,             false
          11, nova asks,   -,                      CHAT,       -,             false
          """)
  void readsTheBodiesOfEachFamily(
      int line,
      String prompt,
      String answer,
      ModelOperation operation,
      String finish,
      boolean scores) {
    ModelInteraction event = event("bedrock/families.jsonl", line);

    assertEquals(prompt, event.input().text());
    assertEquals(answer, event.output().text());
    assertEquals(operation, event.call().operation());
    assertEquals(finish, event.output().finishReason());
    assertEquals(scores, event.output().scoresReturned());
  }

  @Test
  void countsTheTextsOfAnEmbedding() {
    ModelInteraction event = event("bedrock/families.jsonl", 9);

    assertEquals(2, event.input().rows());
    assertEquals(2, event.output().embeddingDimensions());
  }

  @Test
  void notesThatABodyLiesElsewhere() {
    ModelInteraction event = event("bedrock/families.jsonl", 10);

    assertEquals(ContentState.REFERENCED, event.input().content());
    assertEquals(ContentState.REFERENCED, event.output().content());
    assertNull(event.output().scoresReturned());
    assertEquals(90_000L, event.input().tokens());
  }

  @Test
  void tellsWhatWasThrottled() {
    assertEquals(Outcome.BLOCKED, event("bedrock/families.jsonl", 11).call().outcome());
  }

  @Test
  void takesThePrincipalFromTheMetadataThatIsDeclared() {
    SourceRules rules = new SourceRules(List.of("requestMetadata.user"), List.of("region"));

    ReadResult result =
        new BedrockAdapter(rules)
            .read(SourceSamples.bytes("bedrock/anthropic-messages.json"), SourceSamples.POSITION);

    assertEquals("u-5", result.events().getFirst().header().principal());
    assertEquals("eu-central-1", result.events().getFirst().header().tenant());
  }

  private ModelInteraction event(String sample, int index) {
    return (ModelInteraction) read(SourceSamples.bytes(sample)).events().get(index);
  }
}
