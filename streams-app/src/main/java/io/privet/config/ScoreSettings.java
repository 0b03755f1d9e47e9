package io.privet.config;

import static java.util.stream.Collectors.toMap;

import io.privet.alerting.ScoreWeights;
import io.privet.model.RiskCategory;
import io.privet.model.Sensitivity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The weights of an alert's score, as settings {@code alerting.weight.*}. */
final class ScoreSettings {
  private static final int MAX_STEPS = 4;

  private ScoreSettings() {}

  /** Every weight, in the order of its scale. */
  static List<Setting<?>> all() {
    return Stream.<Setting<?>>concat(
            Arrays.stream(RiskCategory.values()).map(ScoreSettings::of),
            Arrays.stream(Sensitivity.values()).map(ScoreSettings::of))
        .toList();
  }

  /** The values that the settings give. */
  static ScoreWeights weights(SettingValues values) {
    return new ScoreWeights(
        Arrays.stream(RiskCategory.values())
            .collect(toMap(Function.identity(), each -> values.get(of(each)))),
        Arrays.stream(Sensitivity.values())
            .collect(toMap(Function.identity(), each -> values.get(of(each)))));
  }

  private static Setting<Integer> of(RiskCategory category) {
    return weight(
        "category." + kebab(category),
        ScoreWeights.DEFAULT.of(category),
        category.title()
            + ": steps that it adds to the severity of its alerts. All families weigh the same by"
            + " default, as people do not agree on which is the worst.");
  }

  private static Setting<Integer> of(Sensitivity sensitivity) {
    return weight(
        "sensitivity." + kebab(sensitivity),
        ScoreWeights.DEFAULT.of(sensitivity),
        "Steps that alerts on models and data sets get which targets.csv registers as of "
            + kebab(sensitivity)
            + " sensitivity.");
  }

  private static Setting<Integer> weight(String name, int defaultValue, String description) {
    return Setting.of(
        "alerting.weight." + name,
        SettingTypes.integer(-MAX_STEPS, MAX_STEPS),
        "steps of severity",
        defaultValue,
        description);
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
