package io.privet.advise;

import static java.util.stream.Collectors.joining;

import io.privet.advise.Frameworks.Framework;
import io.privet.model.Mitigation.Horizon;
import io.privet.model.RiskPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes {@code docs/mitigations.md} from the catalogue. */
final class MitigationsPage {
  private static final String INTRODUCTION =
      """
      # Mitigations

      Generated from the data in `streams-app/src/main/resources/io/privet/advise`; do not edit. `CONTRIBUTING.md` tells
      how to make it again after a change of the data.

      Every alert carries at least one step for today and one lasting fix.

      - **What is chosen.** The file of the alert's pattern lists the steps, best first. A step is left out when a
        condition on the evidence speaks against it, and moves to the front of its horizon when a condition says so.
        Immediate steps come before durable ones.
      - **What is known.** The *grade* tells how it is known that the developers of the interview study behind Privet
        (Klymenko et al., SOUPS 2025) spoke of a mitigation: S, a summary of the study names it; ?, not known. Which step
        helps against which pattern, in which order, and every text is our own inference.
      - **What ATLAS says.** An alert is tagged with an ATLAS mitigation only where MITRE ATLAS itself links it to a
        technique of the pattern. What else we advise stands here as our own mapping.
      - **To add one.** A mitigation is an entry in `mitigations.yaml`, its use a line in `patterns/Pnn.yaml`, a new
        framework id a line in `frameworks.yaml`. Nothing else changes; the application refuses to start on data that do
        not hold together, and names every fault.
      """;

  private final Catalogue catalogue;
  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  private MitigationsPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The page. */
  static String of(Catalogue catalogue) {
    MitigationsPage page = new MitigationsPage(catalogue);
    page.line("\n## By pattern");
    for (RiskPattern pattern : RiskPattern.values()) {
      page.pattern(pattern);
    }
    page.line("\n## Catalogue");
    catalogue.mitigations().forEach(page::mitigation);
    page.vocabulary();
    page.frameworks();
    return page.page.toString();
  }

  private void pattern(RiskPattern pattern) {
    PatternAdvice advice = catalogue.pattern(pattern);
    line("\n### " + pattern + " " + pattern.title());
    line("\n" + pattern.category().title() + ".");
    line("\n| when | step | only if | first if | why |\n|---|---|---|---|---|");
    for (Horizon horizon : Horizon.values()) {
      advice.advice().stream()
          .filter(entry -> catalogue.step(entry.use()).horizon() == horizon)
          .forEach(this::recommendation);
    }
    line("");
    advice.frameworks().forEach(this::tags);
    List<String> techniques = advice.frameworks().getOrDefault(Frameworks.ATLAS, List.of());
    TreeSet<String> own = new TreeSet<>();
    advice.advice().forEach(entry -> catalogue.atlas(entry.use()).forEach(own::add));
    TreeSet<String> linked = new TreeSet<>(catalogue.frameworks().linkedMitigations(techniques));
    linked.retainAll(own);
    own.removeAll(linked);
    line("- ATLAS mitigations, linked by ATLAS: " + orNone(linked));
    line("- ATLAS mitigations, our own mapping: " + orNone(own));
  }

  private void recommendation(Recommendation entry) {
    Step step = catalogue.step(entry.use());
    List<String> conditions = new ArrayList<>();
    Stream.concat(step.when().stream(), entry.when().stream())
        .forEach(condition -> conditions.add(condition.title()));
    Stream.concat(step.unless().stream(), entry.unless().stream())
        .forEach(condition -> conditions.add("not: " + condition.title()));
    row(
        lower(step.horizon()),
        step.title() + " (" + entry.use().mitigation() + ")",
        String.join("; ", conditions),
        entry.firstWhen().stream().map(Condition::title).collect(joining("; ")),
        entry.reason());
  }

  private void tags(String key, List<String> ids) {
    Framework framework = Objects.requireNonNull(catalogue.frameworks().catalogues().get(key), key);
    line(
        "- "
            + framework.title()
            + " "
            + framework.version()
            + ": "
            + ids.stream()
                .map(id -> id + " " + framework.entries().get(id))
                .collect(joining("; ")));
  }

  private void mitigation(String id, MitigationEntry entry) {
    line("\n### " + id + ": " + entry.title());
    line(
        "\n"
            + lower(entry.kind())
            + " · grade "
            + entry.grade().text()
            + " · ATLAS "
            + orNone(entry.atlas()));
    line("\nLimits: " + entry.limits());
    line("\n| step | when | owner | effort | what to do | to set |\n|---|---|---|---|---|---|");
    for (Step step : entry.steps().values()) {
      row(
          step.title(),
          lower(step.horizon()),
          step.owner().title(),
          lower(step.effort()),
          step.action(),
          step.parameters().entrySet().stream()
              .map(MitigationsPage::parameter)
              .collect(joining("; ")));
    }
  }

  private static String parameter(Map.Entry<String, ParameterRule> parameter) {
    return parameter.getKey()
        + ": "
        + switch (parameter.getValue()) {
          case ParameterRule.Fixed fixed -> fixed.text();
          case ParameterRule.Scaled scaled ->
              "%s / %s, at least %s and at most %s %s"
                  .formatted(
                      lower(scaled.of()),
                      Wording.number(scaled.dividedBy()),
                      Wording.number(scaled.atLeast()),
                      Wording.number(scaled.atMost()),
                      scaled.unit());
        };
  }

  private void vocabulary() {
    line("\n## What the data can ask and quote");
    line("\nConditions on the evidence:\n");
    for (Condition condition : Condition.values()) {
      line("- `" + lower(condition).replace(' ', '-') + "`: " + condition.title());
    }
    line("\nFacts that a text can quote:\n");
    for (Fact fact : Fact.values()) {
      line("- `{" + fact.placeholder() + "}`: " + fact.title());
    }
  }

  private void frameworks() {
    line("\n## Frameworks\n\n| framework | edition | source |\n|---|---|---|");
    for (Framework framework : catalogue.frameworks().catalogues().values()) {
      row(framework.title(), framework.version(), framework.source());
    }
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String orNone(Collection<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", ids);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
