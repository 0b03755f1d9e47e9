package io.privet.alerting;

import io.privet.model.RiskCategory;
import io.privet.model.Sensitivity;
import java.util.Map;

/**
 * What an owner adds to the severity of alerts, in steps on its scale.
 *
 * <p>No category weighs more than another unless somebody says so: developers do not agree on which
 * family of privacy risk is the worst (Klymenko et al., SOUPS 2025).
 *
 * @param categories by family of risk; absent for 0
 * @param sensitivities by sensitivity of the model or data set; absent for 0
 */
public record ScoreWeights(
    Map<RiskCategory, Integer> categories, Map<Sensitivity, Integer> sensitivities) {
  /** Equal categories; what is registered as very or hardly sensitive moves by one step. */
  public static final ScoreWeights DEFAULT =
      new ScoreWeights(Map.of(), Map.of(Sensitivity.LOW, -1, Sensitivity.HIGH, 1));

  public ScoreWeights {
    categories = Map.copyOf(categories);
    sensitivities = Map.copyOf(sensitivities);
  }

  /** Steps that a family of risk adds. */
  public int of(RiskCategory category) {
    return categories.getOrDefault(category, 0);
  }

  /** Steps that the sensitivity of a model or data set adds. */
  public int of(Sensitivity sensitivity) {
    return sensitivities.getOrDefault(sensitivity, 0);
  }
}
