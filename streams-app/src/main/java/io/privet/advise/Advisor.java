package io.privet.advise;

import static java.util.Comparator.comparing;

import io.privet.model.Alert;
import io.privet.model.Mitigation;
import io.privet.model.Mitigation.Horizon;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import java.util.List;

/** Adds to an alert what to do about it, best first, and the framework entries it falls under. */
public final class Advisor {
  private final Catalogue catalogue;

  Advisor(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * An advisor on the catalogue that comes with the application.
   *
   * @throws IllegalStateException naming every fault when that catalogue is not sound
   */
  public static Advisor load() {
    return new Advisor(Catalogue.load());
  }

  /**
   * The same alert with its mitigations and framework tags, whatever it held before.
   *
   * <p>A step is left out when a condition that it or its recommendation names speaks against it.
   * Immediate steps come before durable ones; within a horizon, those that the evidence moves to
   * the front come first; otherwise the order of the pattern's data stands. Whatever a campaign
   * does, it is also one: what is advised against coordination comes after the pattern's own.
   */
  public Alert advise(Alert alert) {
    PatternAdvice pattern = pattern(alert);
    List<Choice> choices =
        pattern.advice().stream()
            .map(recommendation -> new Choice(recommendation, catalogue.step(recommendation.use())))
            .filter(choice -> choice.appliesTo(alert))
            .sorted(comparing(Choice::horizon).thenComparing(choice -> !choice.leads(alert)))
            .toList();
    List<String> atlasMitigations =
        choices.stream().flatMap(choice -> catalogue.atlas(choice.recommendation().use())).toList();
    return alert.withAdvice(
        choices.stream().map(choice -> mitigation(choice, alert)).toList(),
        catalogue.frameworks().tags(pattern.frameworks(), atlasMitigations));
  }

  private PatternAdvice pattern(Alert alert) {
    PatternAdvice own = catalogue.pattern(alert.pattern());
    return alert.scope() == Scope.CAMPAIGN ? own.and(catalogue.pattern(RiskPattern.P15)) : own;
  }

  private Mitigation mitigation(Choice choice, Alert alert) {
    MitigationEntry entry = catalogue.mitigation(choice.id());
    Step step = choice.step();
    return new Mitigation(
        choice.id(),
        step.title(),
        step.horizon(),
        step.owner().title(),
        step.effort(),
        Fact.fill(choice.recommendation().reason(), alert),
        step.action(alert),
        step.parameters(alert),
        entry.grade().text());
  }

  private record Choice(Recommendation recommendation, Step step) {
    String id() {
      return recommendation.use().mitigation();
    }

    Horizon horizon() {
      return step.horizon();
    }

    boolean appliesTo(Alert alert) {
      return recommendation.appliesTo(alert) && step.appliesTo(alert);
    }

    boolean leads(Alert alert) {
      return recommendation.leads(alert);
    }
  }
}
