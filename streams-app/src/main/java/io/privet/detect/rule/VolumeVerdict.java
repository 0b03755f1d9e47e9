package io.privet.detect.rule;

import io.privet.detect.Explanation;
import io.privet.model.Measure;
import io.privet.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many new inputs a principal sent to a model against its limits, and what follows.
 *
 * @param inputs distinct new inputs of the last day
 * @param limit inputs a day that are unusual
 * @param earlyLimit inputs a day that are a first sign
 * @param lately distinct new inputs of about the last ten days
 * @param lateLimit the limit for those
 * @param ownLimit inputs a day that the principal's own habit excuses; 0 while it is not known
 * @param learned whether the limits are those of the peers
 * @param novel share of the distinct inputs that vary no earlier one
 * @param pace inputs of about the last minute
 * @param paceSign pace that is a sign of copying
 */
record VolumeVerdict(
    double inputs,
    double limit,
    double earlyLimit,
    double lately,
    double lateLimit,
    double ownLimit,
    boolean learned,
    double novel,
    double pace,
    double paceSign) {
  /** How bad it is; empty for ordinary volume. The habit of a slow copy excuses no busy weeks. */
  Optional<Severity> severity() {
    if (lately > lateLimit || (inputs > ownLimit && inputs > limit)) {
      return Optional.of(Severity.MEDIUM);
    }
    return inputs > ownLimit && inputs > earlyLimit ? Optional.of(Severity.LOW) : Optional.empty();
  }

  /** Distinct new inputs that the verdict rests upon. */
  long rows() {
    return Math.round(Math.max(1, lately > lateLimit ? Math.max(inputs, lately) : inputs));
  }

  /** The reasons, of an alarm alone. */
  Explanation explain() {
    Severity severity = severity().orElse(Severity.LOW);
    return new Explanation(
        severity == Severity.LOW ? 0.3 : 0.55 + (pace >= paceSign ? 0.05 : 0),
        severity,
        rows(),
        String.format(
            Locale.ROOT,
            "%.0f distinct new inputs were asked about within a day, against a limit of %.0f %s.",
            inputs,
            severity == Severity.LOW ? earlyLimit : limit,
            learned ? "from the other clients of the model" : "for models without a baseline"),
        List.of(
            new Measure("distinct new inputs", inputs, limit, "inputs", "last day"),
            new Measure(
                "distinct new inputs lately", lately, lateLimit, "inputs", "about ten days"),
            new Measure("excused by its own habit", inputs, ownLimit, "inputs", "last weeks"),
            new Measure("inputs that vary no earlier one", novel, 0, "share", "all of late"),
            new Measure("pace", pace, paceSign, "inputs", "about a minute")),
        List.of(
            "A registered job: none covers this amount on this model.",
            "A batch job that nobody registered: looks the same; ask its owner, then register it.",
            "Explanations of predictions: inputs that change one field of an earlier one are left"
                + " out."));
  }
}
