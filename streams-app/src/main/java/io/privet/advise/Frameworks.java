package io.privet.advise;

import io.privet.model.FrameworkTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The public catalogues that alerts point into.
 *
 * @param catalogues by key, in the order in which tags are shown
 * @param atlasLinks the mitigations that MITRE ATLAS itself links to a technique, by technique; the
 *     techniques that are not listed have none
 */
record Frameworks(Map<String, Framework> catalogues, Map<String, List<String>> atlasLinks) {
  /** Key of MITRE ATLAS, the one framework that holds mitigations. */
  static final String ATLAS = "atlas";

  Frameworks {
    catalogues = Collections.unmodifiableMap(new LinkedHashMap<>(catalogues));
    atlasLinks = Map.copyOf(atlasLinks);
  }

  /**
   * One edition of a public catalogue.
   *
   * @param title name for people
   * @param version edition in which the ids hold
   * @param source address at which it is published
   * @param entries names by id
   */
  record Framework(String title, String version, String source, Map<String, String> entries) {
    Framework {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    private FrameworkTag tag(String id) {
      return new FrameworkTag(title, version, id, Objects.requireNonNull(entries.get(id), id));
    }
  }

  /**
   * Tags for the entries that a pattern falls under, and for those of the given ATLAS mitigations
   * that ATLAS links to one of the pattern's techniques.
   *
   * @param ids known ids by known key of the framework
   * @param atlasMitigations ids of the ATLAS mitigations behind the advice
   */
  List<FrameworkTag> tags(Map<String, List<String>> ids, Collection<String> atlasMitigations) {
    List<FrameworkTag> tags = new ArrayList<>();
    catalogues.forEach(
        (key, catalogue) -> {
          List<String> entries = ids.getOrDefault(key, List.of());
          entries.forEach(id -> tags.add(catalogue.tag(id)));
          if (key.equals(ATLAS)) {
            Set<String> linked = linkedMitigations(entries);
            linked.retainAll(atlasMitigations);
            linked.forEach(id -> tags.add(catalogue.tag(id)));
          }
        });
    return tags;
  }

  /** The mitigations that ATLAS links to any of the given techniques, ascending. */
  Set<String> linkedMitigations(Collection<String> techniques) {
    Set<String> linked = new TreeSet<>();
    techniques.forEach(technique -> linked.addAll(atlasLinks.getOrDefault(technique, List.of())));
    return linked;
  }
}
