package io.privet.alerting;

import io.privet.model.Finding;
import io.privet.model.RiskCategory;
import io.privet.model.ScorePart;
import io.privet.model.Sensitivity;
import io.privet.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Puts the severity of an alert together from named parts. */
final class AlertScore {
  /** Confidence below which an alert is taken down one step. */
  private static final double UNSURE = 0.5;

  private final ScoreWeights weights;
  private final Function<Finding, Optional<Sensitivity>> sensitivity;

  /**
   * A score by the owner's weights.
   *
   * @param sensitivity what is registered of the model or data set of a finding
   */
  AlertScore(ScoreWeights weights, Function<Finding, Optional<Sensitivity>> sensitivity) {
    this.weights = weights;
    this.sensitivity = sensitivity;
  }

  /** Parts for an alert at this confidence whose latest finding is given; their sum is its rank. */
  List<ScorePart> parts(Finding finding, double confidence) {
    List<ScorePart> parts = new ArrayList<>();
    parts.add(
        new ScorePart(
            "pattern",
            finding.severity().rank(),
            finding.pattern().title() + ": " + lowerCase(finding.severity()) + " by itself"));
    RiskCategory category = finding.pattern().category();
    if (weights.of(category) != 0) {
      parts.add(
          new ScorePart(
              "category", weights.of(category), category.title() + ": weighed by its setting"));
    }
    sensitivity
        .apply(finding)
        .ifPresent(
            known ->
                parts.add(
                    new ScorePart(
                        "sensitivity",
                        weights.of(known),
                        finding.target().name()
                            + " is registered as of "
                            + lowerCase(known)
                            + " sensitivity")));
    if (confidence < UNSURE) {
      parts.add(
          new ScorePart(
              "confidence",
              -1,
              String.format(Locale.ROOT, "confidence %.2f is below %.2f", confidence, UNSURE)));
    }
    return List.copyOf(parts);
  }

  /** The severity that parts add up to, kept within the scale. */
  static Severity severity(List<ScorePart> parts) {
    return Severity.INFO.raise(parts.stream().mapToInt(ScorePart::value).sum());
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
