package io.privet.serde;

import io.privet.avro.AlertChangeKind;
import io.privet.avro.ResolutionVerdict;
import io.privet.model.AlertChange;
import io.privet.model.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Avro forms of why an alert changed, and of what it turned out to be. */
final class AvroAlertChanges {
  private AvroAlertChanges() {}

  static io.privet.avro.AlertChange toAvro(AlertChange change) {
    return new io.privet.avro.AlertChange(
        Symbols.same(AlertChangeKind.class, change.kind()),
        change.time(),
        change.actor().orElse(null),
        change.note(),
        toAvro(change.verdict()));
  }

  /** The change; empty where there is none, or where it is of a kind newer than this reader. */
  static Optional<AlertChange> toModel(io.privet.avro.@Nullable AlertChange change) {
    if (change == null || change.getKind() == AlertChangeKind.UNKNOWN) {
      return Optional.empty();
    }
    return Optional.of(
        new AlertChange(
            Symbols.same(AlertChange.Kind.class, change.getKind()),
            change.getTime(),
            Optional.ofNullable(change.getActor()),
            change.getNote(),
            toModel(change.getVerdict())));
  }

  static ResolutionVerdict toAvro(Optional<Verdict> verdict) {
    return verdict
        .map(known -> Symbols.same(ResolutionVerdict.class, known))
        .orElse(ResolutionVerdict.UNKNOWN);
  }

  static Optional<Verdict> toModel(ResolutionVerdict verdict) {
    return verdict == ResolutionVerdict.UNKNOWN
        ? Optional.empty()
        : Optional.of(Symbols.same(Verdict.class, verdict));
  }
}
