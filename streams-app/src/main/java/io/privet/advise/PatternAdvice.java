package io.privet.advise;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is advised against one risk pattern.
 *
 * @param frameworks entries that the pattern falls under, by key of the framework
 * @param advice steps, best first within a horizon
 */
record PatternAdvice(Map<String, List<String>> frameworks, List<Recommendation> advice) {
  PatternAdvice {
    frameworks = Collections.unmodifiableMap(new LinkedHashMap<>(frameworks));
    advice = List.copyOf(advice);
  }

  /** The same with what another pattern's advice says beyond it, in the order of both. */
  PatternAdvice and(PatternAdvice other) {
    Map<String, List<String>> entries = new LinkedHashMap<>(frameworks);
    other.frameworks.forEach((key, ids) -> entries.merge(key, ids, PatternAdvice::union));
    Set<StepId> used = advice.stream().map(Recommendation::use).collect(toUnmodifiableSet());
    return new PatternAdvice(
        entries,
        Stream.concat(
                advice.stream(),
                other.advice.stream()
                    .filter(recommendation -> !used.contains(recommendation.use())))
            .toList());
  }

  private static List<String> union(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
