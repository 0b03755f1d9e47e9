package io.privet.serde;

import static io.privet.serde.AvroParts.each;

import io.privet.model.RiskPattern;
import io.privet.model.Silence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Silences as Avro records. */
final class AvroSilences {
  private AvroSilences() {}

  static io.privet.avro.Silence toAvro(Silence silence) {
    return new io.privet.avro.Silence(
        silence.silenceId(),
        silence.alertId().orElse(null),
        silence.tenant().orElse(null),
        each(
            silence.patterns().stream().sorted().toList(),
            pattern -> Symbols.same(io.privet.avro.RiskPattern.class, pattern)),
        silence.scopeKey().orElse(null),
        silence.target().orElse(null),
        silence.from(),
        silence.until());
  }

  /**
   * The silence without the patterns that are newer than this reader; empty where no other is left,
   * because a silence without patterns is one for all of them.
   */
  static Optional<Silence> toModel(io.privet.avro.Silence silence) {
    Set<RiskPattern> known = known(silence.getPatterns());
    if (known.isEmpty() && !silence.getPatterns().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Silence(
            silence.getSilenceId(),
            Optional.ofNullable(silence.getAlertId()),
            Optional.ofNullable(silence.getTenant()),
            known,
            Optional.ofNullable(silence.getScopeKey()),
            Optional.ofNullable(silence.getTarget()),
            silence.getFrom(),
            silence.getUntil()));
  }

  private static Set<RiskPattern> known(List<io.privet.avro.RiskPattern> patterns) {
    return patterns.stream()
        .filter(pattern -> pattern != io.privet.avro.RiskPattern.UNKNOWN)
        .map(pattern -> Symbols.same(RiskPattern.class, pattern))
        .collect(Collectors.toUnmodifiableSet());
  }
}
