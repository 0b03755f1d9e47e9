package io.privet.advise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
