package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one entry of {@code guardrails}. */
final class GuardrailFields implements JsonFields.ObjectReader {
  private @Nullable String guardrail;
  private @Nullable String stage;
  private @Nullable Verdict verdict;
  private List<String> categories = List.of();
  private @Nullable Double riskScore;

  private GuardrailFields() {}

  /** Reads the entry at hand. */
  static GuardrailVerdict readEntry(JsonFields fields) throws IOException, FieldException {
    GuardrailFields entry = new GuardrailFields();
    fields.object("guardrails", entry);
    return new GuardrailVerdict(
        required(entry.guardrail, "guardrails.name"),
        entry.stage,
        required(entry.verdict, "guardrails.verdict"),
        entry.categories,
        entry.riskScore);
  }

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    switch (name) {
      case "name" -> guardrail = fields.name("guardrails.name");
      case "stage" -> stage = fields.name("guardrails.stage");
      case "verdict" -> verdict = fields.choice("guardrails.verdict", Verdict.class);
      case "categories" -> categories = fields.names("guardrails.categories");
      case "risk_score" -> riskScore = fields.number("guardrails.risk_score");
      default -> {
        return false;
      }
    }
    return true;
  }
}
