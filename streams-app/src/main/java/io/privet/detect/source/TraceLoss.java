package io.privet.detect.source;

import io.privet.detect.Cusum;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Maturity;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.model.Finding;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Something that most events of a model told, and hardly any tells now: a cumulative sum over the
 * events against the share that its own past calls ordinary. Events of one moment are of one mind,
 * so a report counts for a few events at most, and the state must last.
 */
final class TraceLoss {
  private static final Threshold ALARM = Cusum.alarm("events");
  private static final Threshold MIN_HISTORY =
      new Threshold("min-history", 200, "events", "a share of one in twenty is known to a third");
  private static final Threshold MIN_EVENTS =
      new Threshold("min-events", 30, "events", "without it: more than one client's session");
  private static final Threshold MIN_MINUTES =
      new Threshold("min-minutes", 10, "minutes", "longer than a burst of retries or a roll-out");

  private static final List<Threshold> THRESHOLDS =
      List.of(ALARM, MIN_HISTORY, MIN_EVENTS, MIN_MINUTES);

  /** Prompts and answers. */
  static final DetectorSpec BODIES =
      spec(
          "blindspot.bodies-withheld",
          27,
          "Withheld prompts or answers",
          ObservedField.PROMPT_TEXT);

  /** Verdicts of guardrails. */
  static final DetectorSpec GUARDRAILS =
      spec("blindspot.guardrail-off", 28, "Guardrail not run", ObservedField.GUARDRAIL_VERDICT);

  /** A flow of whose events more lack it than this never really had it. */
  private static final double MAX_ORDINARY = 0.5;

  /** Fewer than one event in twenty cannot be told from none. */
  private static final double MIN_ORDINARY = 0.05;

  /** Share of events without it when it is off at most of the places where it was on. */
  private static final double LOST = 0.75;

  /** The most events for which one report counts. */
  private static final long MAX_TRIALS = 5;

  private static final double CAP = 2;

  private final DetectorSpec spec;
  private final Trace trace;
  private final double alarm;
  private final double minHistory;
  private final double minEvents;
  private final double minMillis;

  private TraceLoss(DetectorSpec spec, Trace trace, ThresholdValues values) {
    this.spec = spec;
    this.trace = trace;
    alarm = values.of(spec.id(), ALARM);
    minHistory = values.of(spec.id(), MIN_HISTORY);
    minEvents = values.of(spec.id(), MIN_EVENTS);
    minMillis = values.of(spec.id(), MIN_MINUTES) * TimeUnit.MINUTES.toMillis(1);
  }

  /** One for each trace. */
  static List<TraceLoss> all(ThresholdValues values) {
    return List.of(
        new TraceLoss(BODIES, Trace.PROMPT, values),
        new TraceLoss(BODIES, Trace.ANSWER, values),
        new TraceLoss(GUARDRAILS, Trace.GUARDRAIL, values));
  }

  private static DetectorSpec spec(String id, int number, String title, ObservedField need) {
    return new DetectorSpec(
        id,
        number,
        title,
        RiskPattern.P26,
        Scope.MODEL,
        Maturity.STABLE,
        Cadence.EPISODE,
        0,
        List.of(need),
        THRESHOLDS);
  }

  DetectorSpec spec() {
    return spec;
  }

  Trace trace() {
    return trace;
  }

  /** The habit after a report of events that could have carried the trace. */
  Habit take(Habit habit, FlowReport report) {
    Presence presence = report.presence(trace);
    if (habit.past().events() < minHistory || habit.past().missingShare() > MAX_ORDINARY) {
      return habit.learn(presence);
    }
    double sum = sum(habit, presence);
    if (sum == 0) {
      return habit.close(presence);
    }
    Habit watched = habit.watch(presence, sum, report.lastMillis());
    boolean isAccepted =
        watched.firstToldMillis() > 0
            && report.lastMillis() >= watched.firstToldMillis() + SourceWatch.ACCEPT.toMillis();
    return isAccepted ? watched.accept() : watched;
  }

  private double sum(Habit habit, Presence presence) {
    long trials = Math.min(MAX_TRIALS, presence.events());
    long hits = Math.round(trials * presence.missingShare());
    double sum = habit.sum();
    for (int trial = 0; trial < trials; trial++) {
      sum = Cusum.next(sum, trial < hits, ordinary(habit), LOST, CAP * alarm);
    }
    return sum;
  }

  private static double ordinary(Habit habit) {
    return Math.max(MIN_ORDINARY, habit.past().missingShare());
  }

  /** Whether its loss is to be told at a record time, milliseconds since the epoch. */
  boolean isDue(Habit habit, long timeMillis) {
    return habit.sum() >= alarm
        && habit.open().missing() >= minEvents
        && habit.open().missingShare() > MAX_ORDINARY
        && timeMillis - habit.openMillis() >= minMillis
        && timeMillis >= habit.toldMillis() + SourceWatch.REPEAT.toMillis();
  }

  Finding finding(WatchedFlow flow, Habit habit, String source) {
    double share = habit.open().missingShare();
    return BlindSpot.of(spec, flow, source)
        .finding(
            flow.last().time(),
            0.6 + 0.3 * share,
            Severity.MEDIUM,
            Math.max(1, habit.open().missing() - habit.toldMissing()),
            String.format(
                Locale.ROOT,
                "%s are missing in %d of the last %d calls of the model %s in %s; they were missing in"
                    + " %.1f %% of %d calls before.",
                capitalized(trace.text()),
                habit.open().missing(),
                habit.open().events(),
                flow.key().model(),
                source,
                100 * habit.past().missingShare(),
                habit.past().events()),
            List.of(
                new Measure(
                    "calls without " + trace.text(),
                    share,
                    MAX_ORDINARY,
                    "share",
                    habit.open().events() + " calls")),
            List.of(
                "A source that never had them: they came with most of its earlier calls.",
                "Calls that failed or were blocked: an answer is expected of those only that succeeded.",
                "One client that asks not to be logged: the state has lasted, and holds for most calls.",
                "A decision of the owner: not ruled out; compare with the change log."));
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
