package io.privet.advise;

import com.fasterxml.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import io.privet.model.Alert;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Measure;
import io.privet.model.Scope;
import io.privet.model.Sensitivity;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.util.List;
import java.util.stream.Stream;

/** What advice may depend on; the closed set of questions that the data can ask of an alert. */
@EnumNaming(KebabCaseStrategy.class)
enum Condition {
  /** One named principal is suspected. */
  ONE_SUSPECT("one principal is suspected"),
  /** Several principals act together, so that limits per principal miss them. */
  CAMPAIGN("several principals act together"),
  /** The alert is bad enough to act before asking. */
  SEVERE("the alert is HIGH or CRITICAL"),
  /** Answers carried scores or log-probabilities. */
  SCORES_RETURNED("answers carried scores"),
  /** No answer carried scores or log-probabilities, so hiding them changes nothing. */
  SCORES_WITHHELD("no answer carried scores"),
  /** A key, token or password came out. */
  LEAKS_SECRET("a secret leaked"),
  /** Personal data came out with which others can act as the person or reach their accounts. */
  LEAKS_SENSITIVE_DATA("highly sensitive personal data leaked"),
  /** Personal data of many people came out. */
  LEAKS_MANY_PEOPLE("data of ten people or more leaked"),
  /** The target is a data set. */
  DATASET_TARGET("the target is a data set"),
  /** The target is a model. */
  MODEL_TARGET("the target is a model");

  /**
   * Distinct values of one type of personal data from which an accident counts as one with many
   * people. Our own choice: the law names no number.
   */
  private static final int MANY_PEOPLE = 10;

  private final String title;

  Condition(String title) {
    this.title = title;
  }

  /** The condition in words: {@code several principals act together}. */
  String title() {
    return title;
  }

  /** Whether the alert meets the condition. */
  boolean holds(Alert alert) {
    return switch (this) {
      case ONE_SUSPECT -> alert.scope() == Scope.PRINCIPAL && alert.principal() != null;
      case CAMPAIGN -> alert.scope() == Scope.CAMPAIGN;
      case SEVERE -> alert.severity().compareTo(Severity.HIGH) >= 0;
      case SCORES_RETURNED -> scoredAnswers(alert).anyMatch(share -> share > 0);
      case SCORES_WITHHELD -> scoredAnswers(alert).anyMatch(share -> share == 0);
      case LEAKS_SECRET -> leaks(alert, LeakType.Kind.SECRET).findAny().isPresent();
      case LEAKS_SENSITIVE_DATA ->
          leaks(alert, LeakType.Kind.PERSONAL_DATA)
              .anyMatch(leak -> leak.type().sensitivity() == Sensitivity.HIGH);
      case LEAKS_MANY_PEOPLE ->
          leaks(alert, LeakType.Kind.PERSONAL_DATA).anyMatch(leak -> leak.count() >= MANY_PEOPLE);
      case DATASET_TARGET -> alert.target().kind() == Target.Kind.DATASET;
      case MODEL_TARGET -> alert.target().kind() == Target.Kind.MODEL;
    };
  }

  /** Whether an alert meets all of some conditions and none of others. */
  static boolean permit(List<Condition> when, List<Condition> unless, Alert alert) {
    return when.stream().allMatch(condition -> condition.holds(alert))
        && unless.stream().noneMatch(condition -> condition.holds(alert));
  }

  private static Stream<Double> scoredAnswers(Alert alert) {
    return alert.measures().stream()
        .filter(measure -> measure.name().equals(Measure.ANSWERS_WITH_SCORES))
        .map(Measure::observed);
  }

  private static Stream<LeakCount> leaks(Alert alert, LeakType.Kind kind) {
    return alert.leaks().stream().filter(leak -> leak.type().kind() == kind);
  }
}
