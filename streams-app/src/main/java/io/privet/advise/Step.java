package io.privet.advise;

import io.privet.model.Alert;
import io.privet.model.Mitigation.Effort;
import io.privet.model.Mitigation.Horizon;
import io.privet.model.Mitigation.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing to do within a mitigation.
 *
 * @param title what to do, in a few words
 * @param owner whose job it is
 * @param action what to do, with placeholders for facts of the alert and for the parameters
 * @param parameters values to set, by name, in the order in which to show them
 * @param when conditions without all of which the step makes no sense; empty for none
 * @param unless conditions of which any one makes the step useless
 * @param pairWith mitigations of which one must stand beside this one, because alone it falls short
 * @param atlas ids of the MITRE ATLAS mitigations that it corresponds to beyond its mitigation's
 *     own
 */
record Step(
    String title,
    Horizon horizon,
    OwnerRole owner,
    Effort effort,
    String action,
    Map<String, ParameterRule> parameters,
    List<Condition> when,
    List<Condition> unless,
    List<String> pairWith,
    List<String> atlas) {
  Step {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    pairWith = List.copyOf(pairWith);
    atlas = List.copyOf(atlas);
  }

  /** Whether the step makes sense for the alert. */
  boolean appliesTo(Alert alert) {
    return Condition.permit(when, unless, alert);
  }

  /** What to do about the alert, in words. */
  String action(Alert alert) {
    return Template.fill(action, name -> value(name, alert));
  }

  /** The values to set against the alert. */
  List<Parameter> parameters(Alert alert) {
    return parameters.keySet().stream()
        .map(name -> new Parameter(name, value(name, alert)))
        .toList();
  }

  private String value(String name, Alert alert) {
    ParameterRule rule = parameters.get(name);
    return rule == null ? Fact.of(name, alert) : rule.value(alert);
  }
}
