package io.privet.advise;

import io.privet.model.RiskPattern;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The measures of the catalogue, by id: what they are called, and against what they are advised.
 */
public final class MitigationIds {
  private final Catalogue catalogue;

  private MitigationIds(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Those of the catalogue that comes with the application.
   *
   * @throws IllegalStateException naming every fault when that catalogue is not sound
   */
  public static MitigationIds load() {
    return new MitigationIds(Catalogue.load());
  }

  /** Every id, in the order of letters. */
  public Set<String> all() {
    return new TreeSet<>(catalogue.mitigations().keySet());
  }

  /** What a measure is called; empty for an unknown one. */
  public Optional<String> title(String id) {
    return Optional.ofNullable(catalogue.mitigations().get(id)).map(MitigationEntry::title);
  }

  /** What is advised against a pattern, best first. */
  public SequencedSet<String> against(RiskPattern pattern) {
    SequencedSet<String> ids = new LinkedHashSet<>();
    catalogue.pattern(pattern).advice().forEach(advice -> ids.add(advice.use().mitigation()));
    return ids;
  }
}
