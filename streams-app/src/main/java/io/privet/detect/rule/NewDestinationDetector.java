package io.privet.detect.rule;

import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.DetectorMemory;
import io.privet.model.AccessFeatures;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Recognises that data of a training set goes where this principal never sent any of it: by an
 * export or a copy, graver when much was read or sent within the same day, before or after.
 */
public final class NewDestinationDetector implements Detector {
  private static final String ID = "exfiltration.new-destination";

  private static final Threshold MIN_EXPORTS =
      new Threshold(
          "min-exports", 3, "exports", "a habit that a new destination can be compared with");
  private static final Threshold MIN_OBJECTS =
      new Threshold("min-objects", 50, "objects", "as for a bulk read: above a person's day");
  private static final Threshold MIN_ROWS =
      new Threshold("min-rows", 10_000, "rows", "a table rather than a sample of one");

  private static final int EXPORTS = 0;
  private static final int NEW_SECONDS = 1;
  private static final int DAY = 2;
  private static final int ROWS = 3;
  private static final int LEVEL = 4;
  private static final int FILTER = 5;
  private static final int FILTER_WORDS = 8;
  private static final int FILTER_BITS = FILTER_WORDS * Integer.SIZE;

  /** Bits of each destination: two, so that one in twenty is taken for known at forty known. */
  private static final int HASHES = 2;

  private static final long DAY_SECONDS = TimeUnit.DAYS.toSeconds(1);

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          17,
          "Export to a new destination",
          RiskPattern.P17,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          FILTER + FILTER_WORDS,
          List.of(ObservedField.DATASET, ObservedField.DESTINATION),
          List.of(MIN_EXPORTS, MIN_OBJECTS, MIN_ROWS));

  private final double minExports;
  private final double minObjects;
  private final double minRows;

  /** A detector with the given thresholds. */
  public NewDestinationDetector(ThresholdValues values) {
    minExports = values.of(ID, MIN_EXPORTS);
    minObjects = values.of(ID, MIN_OBJECTS);
    minRows = values.of(ID, MIN_ROWS);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    Optional<AccessFeatures> access = step.access();
    if (access.isEmpty() || !step.isRead()) {
      return Suspicion.NONE;
    }
    DetectorMemory memory = step.memory();
    int seconds = seconds(step);
    countRows(memory, seconds, access.get().rows());
    boolean isNew = access.get().destination() != 0 && send(memory, access.get().destination());
    if (isNew) {
      memory.setWhole(NEW_SECONDS, seconds);
      memory.setWhole(LEVEL, 0);
    }
    int since = Math.abs(seconds - memory.whole(NEW_SECONDS));
    if (memory.whole(NEW_SECONDS) == 0 || since > DAY_SECONDS) {
      return Suspicion.NONE;
    }
    return severity(step).map(severity -> alarm(memory, severity)).orElse(Suspicion.WATCH);
  }

  /** A new destination is told once, and again when it gets worse. */
  private static Suspicion alarm(DetectorMemory memory, Severity severity) {
    if (severity.rank() <= memory.whole(LEVEL)) {
      return Suspicion.WATCH;
    }
    memory.setWhole(LEVEL, severity.rank());
    memory.renew();
    return Suspicion.ALARM;
  }

  /**
   * How bad a new destination is; empty for a first export of little, or of a registered job that
   * has just begun. Later, a registered job may read its amount, but not send it elsewhere.
   */
  private Optional<Severity> severity(Step step) {
    boolean isMuch = objects(step) >= minObjects || step.memory().real(ROWS) >= minRows;
    if (step.memory().whole(EXPORTS) > minExports) {
      return Optional.of(isMuch ? Severity.HIGH : Severity.MEDIUM);
    }
    return isMuch && !step.isWithinJob() ? Optional.of(Severity.MEDIUM) : Optional.empty();
  }

  private static double objects(Step step) {
    return step.target().readHistory().objectsADay(step.observation().timeMillis());
  }

  private static void countRows(DetectorMemory memory, int seconds, long rows) {
    int day = (int) (seconds / DAY_SECONDS);
    if (day > memory.whole(DAY)) {
      memory.setWhole(DAY, day);
      memory.setReal(ROWS, 0);
    }
    memory.setReal(ROWS, memory.real(ROWS) + Math.max(0, rows));
  }

  /** Notes a destination and says whether it is another than those before; never unknown ones. */
  private static boolean send(DetectorMemory memory, long destination) {
    memory.count(EXPORTS, true);
    boolean isNew = false;
    long hash = destination;
    for (int i = 0; i < HASHES; i++) {
      int bit = (int) Long.remainderUnsigned(hash, FILTER_BITS);
      int word = FILTER + bit / Integer.SIZE;
      int marked = memory.whole(word) | 1 << bit % Integer.SIZE;
      isNew |= marked != memory.whole(word);
      memory.setWhole(word, marked);
      hash = Long.rotateRight(hash, Integer.SIZE);
    }
    return isNew;
  }

  private static int seconds(Step step) {
    return (int) TimeUnit.MILLISECONDS.toSeconds(step.observation().timeMillis());
  }

  @Override
  public long rows(Step step) {
    return Math.max(1, Math.round(Math.max(objects(step), step.memory().real(ROWS))));
  }

  @Override
  public Explanation explain(Step step) {
    DetectorMemory memory = step.memory();
    int exports = memory.whole(EXPORTS);
    double objects = objects(step);
    return new Explanation(
        exports > minExports ? 0.8 : 0.7,
        severity(step).orElse(Severity.MEDIUM),
        rows(step),
        String.format(
            Locale.ROOT,
            "Data went to a destination to which this principal had sent none of this data set; it"
                + " had made %d exports or copies of it. %.0f distinct objects and %.0f known rows"
                + " were read or sent within the day.",
            exports - 1,
            objects,
            memory.real(ROWS)),
        List.of(
            new Measure("exports before", exports - 1.0, minExports, "exports", "so far"),
            new Measure(
                "distinct objects read or sent", objects, minObjects, "objects", "last day"),
            new Measure("rows read or sent", memory.real(ROWS), minRows, "rows", "same day")),
        List.of(
            "A destination that it uses: all of its earlier ones are known.",
            "A registered job: excuses its amount, but no other destination.",
            "A first export by somebody without a habit: told only when much was read."));
  }
}
