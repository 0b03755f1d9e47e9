package io.privet.detect.rule;

import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.model.InteractionFeatures;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.Outcome;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Recognises personal data and secrets in an answer that stand nowhere in the prompt. The model is
 * at fault; whoever asked is not a suspect. An answer that was held back disclosed nothing.
 */
public final class OutputDisclosureDetector implements Detector {
  private static final String ID = "leakage.output-disclosure";

  private static final Threshold MANY =
      new Threshold(
          "many-values", 5, "values", "a record of one person has up to four kinds of identifier");

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          7,
          "Personal data or secret in an output",
          RiskPattern.P07,
          Scope.MODEL,
          Maturity.STABLE,
          Cadence.EVERY_EVENT,
          0,
          List.of(ObservedField.OUTPUT_TEXT, ObservedField.PROMPT_TEXT),
          List.of(MANY));

  private final double many;

  /** A detector with the given thresholds. */
  public OutputDisclosureDetector(ThresholdValues values) {
    many = values.of(ID, MANY);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    return leaks(step).isEmpty() ? Suspicion.NONE : Suspicion.ALARM;
  }

  @Override
  public long rows(Step step) {
    return 1;
  }

  @Override
  public Explanation explain(Step step) {
    List<LeakCount> leaks = leaks(step);
    int encoded = encoded(step);
    int values = leaks.stream().mapToInt(LeakCount::count).sum();
    boolean hasSecret = leaks.stream().anyMatch(leak -> leak.type().kind() == LeakType.Kind.SECRET);
    String types =
        leaks.stream()
            .map(leak -> leak.count() + " " + leak.type().title())
            .collect(Collectors.joining(", "));
    return new Explanation(
        hasSecret ? 0.95 : 0.85,
        (hasSecret || values >= many ? Severity.HIGH : Severity.MEDIUM).raise(encoded > 0 ? 1 : 0),
        1,
        "The answer holds "
            + types
            + " that the prompt did not hold"
            + (encoded > 0 ? "; " + encoded + " in an encoded form, past filters." : "."),
        List.of(
            new Measure("values only the answer holds", values, 1, "values", "1 output"),
            new Measure("values in an encoded form", encoded, 1, "values", "1 output")),
        List.of(
            "An echo of the prompt: values that stand in the prompt are left out.",
            "Public business contacts and documentation placeholders: left out.",
            "Numbers that look alike: check digits and issuers were verified where they exist."));
  }

  private static List<LeakCount> leaks(Step step) {
    return step.observation().outcome() == Outcome.BLOCKED
        ? List.of()
        : step.interaction().map(InteractionFeatures::leaks).orElse(List.of()).stream()
            .filter(leak -> leak.type().kind() != LeakType.Kind.FORM)
            .toList();
  }

  private static int encoded(Step step) {
    return step.interaction().map(InteractionFeatures::leaks).orElse(List.of()).stream()
        .filter(leak -> leak.type() == LeakType.ENCODED)
        .mapToInt(LeakCount::count)
        .sum();
  }
}
