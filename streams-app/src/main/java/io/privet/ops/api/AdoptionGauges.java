package io.privet.ops.api;

import io.privet.advise.AdoptionBook;
import io.privet.advise.MitigationIds;
import io.privet.metrics.Adopted;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Adoption;
import io.privet.model.RiskPattern;
import java.util.List;

/**
 * Tells how many of the measures that are advised against each pattern were adopted.
 *
 * @param book what people have decided
 */
public record AdoptionGauges(MitigationIds mitigations, CommandBook book) {
  /** Publishes the gauges. */
  public void register(PrivetMetrics metrics) {
    for (RiskPattern pattern : RiskPattern.values()) {
      for (Adopted adopted : Adopted.values()) {
        metrics.mitigations(pattern, adopted, () -> count(pattern, adopted));
      }
    }
  }

  private long count(RiskPattern pattern, Adopted adopted) {
    return mitigations.against(pattern).stream()
        .filter(id -> adopted(book.adoptions(id)) == adopted)
        .count();
  }

  /** What was adopted anywhere counts as adopted, whatever was said of it elsewhere. */
  private static Adopted adopted(List<AdoptionBook.Standing> standings) {
    return standings.stream()
        .map(standing -> standing.adoption().state())
        .map(AdoptionGauges::adopted)
        .min(Adopted::compareTo)
        .orElse(Adopted.UNDECIDED);
  }

  private static Adopted adopted(Adoption.State state) {
    return switch (state) {
      case ADOPTED -> Adopted.ADOPTED;
      case NOT_APPLICABLE -> Adopted.NOT_APPLICABLE;
      case WITHDRAWN -> Adopted.UNDECIDED;
    };
  }
}
