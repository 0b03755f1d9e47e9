package io.privet.advise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One mitigation of the catalogue.
 *
 * @param atlas ids of the MITRE ATLAS mitigations that it corresponds to; may be empty
 * @param grade how it is known from the interview study
 * @param limits what it cannot do
 * @param steps what to do, by name
 */
record MitigationEntry(
    String title,
    Kind kind,
    List<String> atlas,
    Grade grade,
    String limits,
    Map<String, Step> steps) {
  MitigationEntry {
    atlas = List.copyOf(atlas);
    steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
  }
}
