package io.privet.detect.source;

import io.privet.detect.DetectorModes;
import io.privet.detect.DetectorModes.Mode;
import io.privet.detect.DetectorSpec;
import io.privet.detect.ThresholdValues;
import io.privet.model.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sees from the reports of all tasks that read a source what has gone dark in it. Pure: the caller
 * keeps what is to be remembered, and the reports bring the time.
 *
 * <p>A finding is given again every {@link #REPEAT} while the state lasts, so that its alert stays
 * open, and for {@link #ACCEPT} at most: what has lasted so long is the new state of affairs.
 */
public final class SourceWatch {
  /** What it can find, in the order in which it looks. */
  public static final List<DetectorSpec> SPECS =
      List.of(SourceSilence.SPEC, TraceLoss.BODIES, TraceLoss.GUARDRAILS);

  /** Time between two findings of a standing state, shorter than the gap of an episode. */
  static final Duration REPEAT = Duration.ofHours(1);

  /** Time after which a standing state is taken for the new ordinary one. */
  static final Duration ACCEPT = Duration.ofDays(7);

  /** Time after which a flow of which nothing comes is forgotten, whatever is known of it. */
  private static final Duration FORGET = Duration.ofDays(30);

  private final Optional<SourceSilence> silence;
  private final List<TraceLoss> losses;

  /** A watch with the given thresholds, for what is not off. */
  public SourceWatch(ThresholdValues values, DetectorModes modes) {
    silence =
        modes.of(SourceSilence.SPEC) == Mode.OFF
            ? Optional.empty()
            : Optional.of(new SourceSilence(values));
    losses =
        TraceLoss.all(values).stream().filter(loss -> modes.of(loss.spec()) != Mode.OFF).toList();
  }

  /**
   * Takes a report in.
   *
   * @param current what is remembered of its source; null for nothing
   */
  public SourceDecision onReport(@Nullable WatchedSource current, SourceReport report) {
    WatchedSource source = (current == null ? WatchedSource.NONE : current).heard(report);
    List<Finding> findings = new ArrayList<>(0);
    List<WatchedFlow> flows = new ArrayList<>(source.flows());
    for (FlowReport flow : report.flows()) {
      take(flows, flow, report, findings);
    }
    source = source.withFlows(flows);
    return new SourceDecision(
        source.withFlows(listen(source, report.source(), findings)), findings);
  }

  private void take(
      List<WatchedFlow> flows, FlowReport flow, SourceReport report, List<Finding> findings) {
    int index = 0;
    while (index < flows.size() && !flows.get(index).key().equals(flow.key())) {
      index++;
    }
    if (index == flows.size()) {
      flows.add(WatchedFlow.of(flow));
    }
    WatchedFlow watched = flows.get(index).with(flow, report.timeMillis());
    for (TraceLoss loss : losses) {
      if (flow.presence(loss.trace()).events() == 0) {
        continue;
      }
      Habit habit = loss.take(watched.habit(loss.trace()), flow);
      if (loss.isDue(habit, flow.lastMillis())) {
        findings.add(loss.finding(watched, habit, report.source()));
        habit = habit.told(flow.lastMillis());
      }
      watched = watched.with(loss.trace(), habit);
    }
    flows.set(index, watched);
  }

  /** The flows that are to be kept; those that are silent give findings. */
  private List<WatchedFlow> listen(WatchedSource source, String name, List<Finding> findings) {
    List<WatchedFlow> kept = new ArrayList<>(source.flows().size());
    for (WatchedFlow flow : source.flows()) {
      long silenceMillis = source.silenceMillis(flow);
      if (silenceMillis > FORGET.toMillis() || isAccepted(flow, silenceMillis)) {
        continue;
      }
      boolean isDue =
          silence.filter(rule -> rule.isDue(flow, silenceMillis, source.heardMillis())).isPresent();
      if (isDue && !isExplained(source, flow)) {
        findings.add(
            silence.orElseThrow().finding(flow, silenceMillis, source.heardMillis(), name));
      }
      kept.add(isDue ? flow.told(source.heardMillis()) : flow);
    }
    return kept;
  }

  private boolean isAccepted(WatchedFlow flow, long silenceMillis) {
    return silence
        .filter(rule -> rule.isSilent(flow, silenceMillis - ACCEPT.toMillis()))
        .isPresent();
  }

  /** Whether the tenant as a whole is silent, which is told instead. */
  private boolean isExplained(WatchedSource source, WatchedFlow flow) {
    return !flow.key().isWhole()
        && source.flows().stream()
            .filter(other -> other.key().equals(flow.key().whole()))
            .anyMatch(
                whole ->
                    silence
                        .filter(rule -> rule.isSilent(whole, source.silenceMillis(whole)))
                        .isPresent());
  }
}
