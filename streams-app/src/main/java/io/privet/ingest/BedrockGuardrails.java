package io.privet.ingest;

import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the trace that a guardrail of Bedrock leaves in an answer. What matched is content and is
 * left where it is; only the names of policies are taken.
 */
final class BedrockGuardrails {
  /** Fields of the trace, by the stage that they tell of. */
  private static final Map<String, String> STAGES =
      Map.of(
          "input", "input",
          "inputAssessment", "input",
          "outputs", "output",
          "outputAssessments", "output");

  /** Lists of what a policy found, and the field that names the policy there; none for words. */
  private static final Map<String, String> FINDINGS =
      Map.of(
          "topics", "name",
          "filters", "type",
          "piiEntities", "type",
          "regexes", "name",
          "managedWordLists", "type",
          "customWords", "");

  private BedrockGuardrails() {}

  /** The verdicts in an answer, or in the chunks of one. */
  static List<GuardrailVerdict> read(JsonTree body) {
    List<GuardrailVerdict> verdicts = new ArrayList<>();
    for (JsonTree part : body.items()) {
      readTrace(part.at("amazon-bedrock-trace", "guardrail"), verdicts);
      readTrace(part.at("trace", "guardrail"), verdicts);
      readTrace(part.at("metadata", "trace", "guardrail"), verdicts);
    }
    return verdicts;
  }

  private static void readTrace(JsonTree trace, List<GuardrailVerdict> verdicts) {
    for (String field : trace.fieldNames()) {
      String stage = STAGES.get(field);
      if (stage != null) {
        for (JsonTree byGuardrail : trace.items(field)) {
          for (String guardrail : byGuardrail.fieldNames()) {
            byGuardrail.items(guardrail).stream()
                .limit(RecordBounds.MAX_ITEMS - (long) verdicts.size())
                .forEach(assessment -> verdicts.add(verdict(guardrail, stage, assessment)));
          }
        }
      }
    }
  }

  private static GuardrailVerdict verdict(String guardrail, String stage, JsonTree assessment) {
    TreeSet<String> categories = new TreeSet<>();
    Verdict verdict = Verdict.PASSED;
    for (String policy : assessment.fieldNames()) {
      for (Map.Entry<String, String> finding : FINDINGS.entrySet()) {
        for (JsonTree found : assessment.at(policy).items(finding.getKey())) {
          String category = found.cutName(finding.getValue());
          categories.add(category == null ? "WORDS" : category);
          verdict = stricter(verdict, found.cutName("action"));
        }
      }
    }
    return new GuardrailVerdict(
        guardrail,
        stage,
        verdict,
        categories.stream().limit(RecordBounds.MAX_ITEMS).toList(),
        null);
  }

  private static Verdict stricter(Verdict verdict, @Nullable String action) {
    if ("BLOCKED".equals(action) || verdict == Verdict.BLOCKED) {
      return Verdict.BLOCKED;
    }
    return "ANONYMIZED".equals(action) ? Verdict.MASKED : verdict;
  }
}
