package io.privet.detect.rule;

import io.privet.detect.Explanation;
import io.privet.model.Measure;
import io.privet.model.Severity;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a principal read of a data set against its limits, and what follows.
 *
 * @param objects distinct objects of the last day
 * @param limit objects a day that are unusual, with the signs taken off
 * @param earlyLimit objects a day that are a first sign
 * @param lately distinct objects of about the last ten days
 * @param lateLimit the limit for those
 * @param learned whether the limits are those of the peers
 * @param coverage share of the known objects of the data set, last day; 0 where none are known
 * @param most the share that is most of a data set
 * @param minObjects objects below which nothing is bulk
 * @param ownLimit objects a day that the principal's own habit excuses; 0 while it is not known
 * @param distinct distinct objects over all of the time in which none was read twice
 * @param novelty evidence for reading each object once, nats
 * @param alarm the evidence that is enough by itself, nats
 * @param pace reads of about the last minute
 * @param isFast whether the pace is a machine's
 * @param isSystematic whether the novelty is a sign
 * @param isNewcomer whether the principal knew other data sets and has just met this one
 */
record ReadVerdict(
    double objects,
    double limit,
    double earlyLimit,
    double lately,
    double lateLimit,
    boolean learned,
    double coverage,
    double most,
    double minObjects,
    double ownLimit,
    double distinct,
    double novelty,
    double alarm,
    double pace,
    boolean isFast,
    boolean isSystematic,
    boolean isNewcomer) {
  /**
   * How bad it is; empty for ordinary reads. A habit excuses a busy day, but neither a whole copy
   * nor busy days without end: the habit of a slow thief is the theft.
   */
  Optional<Severity> severity() {
    if (isMost()) {
      return Optional.of(Severity.HIGH);
    }
    if (isCopy() || lately > lateLimit || (objects > ownLimit && objects > limit)) {
      return Optional.of(Severity.MEDIUM);
    }
    return objects > ownLimit && objects > earlyLimit
        ? Optional.of(Severity.LOW)
        : Optional.empty();
  }

  private boolean isMost() {
    return coverage >= most && objects >= minObjects;
  }

  /** Objects read once each, and too many of them for chance. */
  private boolean isCopy() {
    return novelty >= alarm && distinct >= minObjects;
  }

  /** Distinct objects that the verdict rests upon. */
  long rows() {
    return Math.round(isCopy() || lately > lateLimit ? Math.max(objects, distinct) : objects);
  }

  private int signs() {
    return (isFast ? 1 : 0) + (isSystematic ? 1 : 0) + (isNewcomer ? 1 : 0);
  }

  private double confidence() {
    if (isMost()) {
      return 0.9;
    }
    double base = severity().filter(Severity.LOW::equals).isPresent() ? 0.5 : 0.75;
    return base + 0.05 * signs();
  }

  /** The reasons, of an alarm alone. */
  Explanation explain() {
    List<Measure> measures = new ArrayList<>();
    measures.add(new Measure("distinct objects read", objects, limit, "objects", "last day"));
    measures.add(new Measure("share of the data set read", coverage, most, "share", "last day"));
    measures.add(
        new Measure(
            "distinct objects read lately", lately, lateLimit, "objects", "about ten days"));
    measures.add(
        new Measure("objects never read twice", novelty, alarm, "nats", "all reads of late"));
    measures.add(
        new Measure("excused by its own habit", objects, ownLimit, "objects", "last weeks"));
    return new Explanation(
        confidence(),
        severity().orElse(Severity.LOW),
        rows(),
        summary(),
        measures,
        List.of(
            "A registered job: none covers this amount on this data set.",
            "Repeated reads of the same objects: only distinct objects count.",
            "The principal's own habit: it does not usually read this much."));
  }

  /** A limit is named only where it was passed: most of a small data set may lie below it. */
  private String summary() {
    StringBuilder summary = new StringBuilder();
    try (Formatter out = new Formatter(summary, Locale.ROOT)) {
      out.format("%.0f distinct objects were read within a day", objects);
      double passed = objects > limit ? limit : earlyLimit;
      if (objects > passed) {
        out.format(
            ", against a limit of %.0f %s",
            passed, learned ? "from its peers" : "for data sets without a baseline");
      }
      if (lately > lateLimit) {
        out.format(", %.0f lately against %.0f", lately, lateLimit);
      }
      if (coverage > 0) {
        out.format(": %.0f %% of the objects that the data set is known to hold", 100 * coverage);
      }
    }
    return summary.append('.').append(signText()).toString();
  }

  private String signText() {
    List<String> signs = new ArrayList<>();
    if (isSystematic) {
      signs.add("hardly an object was read twice");
    }
    if (isFast) {
      signs.add("they came at a machine's pace");
    }
    if (isNewcomer) {
      signs.add("the principal had never read this data set before");
    }
    return signs.isEmpty() ? "" : " Signs of copying: " + String.join("; ", signs) + ".";
  }
}
