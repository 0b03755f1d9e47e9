package io.privet.advise;

import io.privet.model.RiskPattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * All that advice is made of.
 *
 * @param mitigations by id, in the order in which to show them
 * @param patterns one entry for each risk pattern
 */
record Catalogue(
    Map<String, MitigationEntry> mitigations,
    Map<RiskPattern, PatternAdvice> patterns,
    Frameworks frameworks) {
  Catalogue {
    mitigations = Collections.unmodifiableMap(new LinkedHashMap<>(mitigations));
    patterns = Map.copyOf(patterns);
  }

  /**
   * The catalogue that comes with the application.
   *
   * @throws IllegalStateException naming every fault when it is not sound
   */
  static Catalogue load() {
    Catalogue catalogue = CatalogueReader.read();
    List<String> problems = CatalogueCheck.problems(catalogue);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "reading the mitigation catalogue found:\n" + String.join("\n", problems));
    }
    return catalogue;
  }

  /** What is advised against a pattern. */
  PatternAdvice pattern(RiskPattern pattern) {
    return Objects.requireNonNull(patterns.get(pattern), pattern.name());
  }

  /** The mitigation of an id. */
  MitigationEntry mitigation(String id) {
    return Objects.requireNonNull(mitigations.get(id), id);
  }

  /** The step of an id. */
  Step step(StepId id) {
    return Objects.requireNonNull(mitigation(id.mitigation()).steps().get(id.step()), id.step());
  }

  /** Ids of the MITRE ATLAS mitigations that a step corresponds to. */
  Stream<String> atlas(StepId id) {
    return Stream.concat(mitigation(id.mitigation()).atlas().stream(), step(id).atlas().stream());
  }
}
