package io.privet.advise;

import static java.util.stream.Collectors.toSet;

import io.privet.advise.Frameworks.Framework;
import io.privet.model.Mitigation.Horizon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what does not hold together in a catalogue. */
final class CatalogueCheck {
  private final Catalogue catalogue;
  private final List<String> problems = new ArrayList<>();

  private CatalogueCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All problems, one line each; empty for a sound catalogue. */
  static List<String> problems(Catalogue catalogue) {
    CatalogueCheck check = new CatalogueCheck(catalogue);
    check.frameworks();
    catalogue.mitigations().forEach(check::mitigation);
    catalogue.patterns().forEach((pattern, advice) -> check.pattern(pattern.name(), advice));
    return List.copyOf(check.problems);
  }

  private void frameworks() {
    catalogue.frameworks().catalogues().forEach(this::framework);
    catalogue
        .frameworks()
        .atlasLinks()
        .forEach(
            (technique, mitigations) -> {
              String place = "ATLAS links of " + technique;
              atlas(place, List.of(technique));
              atlas(place, mitigations);
            });
  }

  private void framework(String key, Framework framework) {
    text(key, framework.title(), Set.of());
    text(key, framework.version(), Set.of());
    text(key, framework.source(), Set.of());
    framework.entries().forEach((id, name) -> text(key + " " + id, name, Set.of()));
  }

  private void mitigation(String id, MitigationEntry entry) {
    text(id, entry.title(), Set.of());
    text(id, entry.limits(), Set.of());
    atlas(id, entry.atlas());
    entry.steps().forEach((name, step) -> step(id + "/" + name, step));
  }

  private void step(String place, Step step) {
    text(place, step.title(), Set.of());
    text(place, step.action(), step.parameters().keySet());
    step.parameters()
        .forEach(
            (name, rule) -> {
              String value =
                  switch (rule) {
                    case ParameterRule.Fixed fixed -> fixed.text();
                    case ParameterRule.Scaled scaled -> scaled.unit();
                  };
              text(place + " " + name, value, Set.of());
            });
    atlas(place, step.atlas());
    known(place, "mitigation", step.pairWith(), catalogue.mitigations().keySet());
  }

  private void pattern(String place, PatternAdvice pattern) {
    pattern
        .frameworks()
        .forEach(
            (key, ids) -> {
              Framework framework = catalogue.frameworks().catalogues().get(key);
              known(place, "framework", List.of(key), catalogue.frameworks().catalogues().keySet());
              known(place, key, ids, framework == null ? ids : framework.entries().keySet());
            });
    Set<StepId> used = new HashSet<>();
    for (Recommendation recommendation : pattern.advice()) {
      text(place + " " + recommendation.use(), recommendation.reason(), Set.of());
      if (!used.add(recommendation.use())) {
        problems.add(place + " uses " + recommendation.use() + " twice");
      }
    }
    steps(place, pattern);
  }

  private void steps(String place, PatternAdvice pattern) {
    Set<String> mitigations =
        pattern.advice().stream().map(entry -> entry.use().mitigation()).collect(toSet());
    Set<Horizon> unconditional = new HashSet<>();
    for (Recommendation recommendation : pattern.advice()) {
      MitigationEntry entry = catalogue.mitigations().get(recommendation.use().mitigation());
      Step step = entry == null ? null : entry.steps().get(recommendation.use().step());
      if (step == null) {
        problems.add(place + " uses " + recommendation.use() + " but no such step is known");
        continue;
      }
      if (!step.pairWith().isEmpty() && step.pairWith().stream().noneMatch(mitigations::contains)) {
        problems.add(
            place + " uses " + recommendation.use() + " without one of " + step.pairWith());
      }
      if (isUnconditional(recommendation, step)) {
        unconditional.add(step.horizon());
      }
    }
    for (Horizon horizon : Horizon.values()) {
      if (!unconditional.contains(horizon)) {
        problems.add(place + " has no " + horizon + " step that holds for every alert");
      }
    }
  }

  private static boolean isUnconditional(Recommendation recommendation, Step step) {
    return recommendation.when().isEmpty()
        && recommendation.unless().isEmpty()
        && step.when().isEmpty()
        && step.unless().isEmpty();
  }

  private void atlas(String place, Collection<String> ids) {
    Framework atlas = catalogue.frameworks().catalogues().get(Frameworks.ATLAS);
    known(place, Frameworks.ATLAS, ids, atlas == null ? Set.of() : atlas.entries().keySet());
  }

  private void known(String place, String kind, Collection<String> ids, Collection<String> known) {
    for (String id : ids) {
      if (!known.contains(id)) {
        problems.add(place + " names " + kind + " " + id + " but no such entry is known");
      }
    }
  }

  private void text(String place, String text, Set<String> parameters) {
    if (text.isBlank()) {
      problems.add(place + " has a blank text");
    }
    for (String name : Template.names(text)) {
      if (!parameters.contains(name) && Fact.named(name).isEmpty()) {
        problems.add(place + " has the unknown placeholder {" + name + "}");
      }
    }
  }
}
