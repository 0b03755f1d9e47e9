package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.LeakScore;
import io.privet.cli.evaluate.truth.EventTruth;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.LeakCount;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Scores findings of leaked personal data and secrets against the truth of each output. */
final class LeakScorer {
  private final GroundTruth truth;
  private final Map<String, Set<String>> reported = new HashMap<>();

  LeakScorer(GroundTruth truth) {
    this.truth = truth;
  }

  /** Takes a finding in; only findings with leaks count. */
  void add(Finding finding) {
    if (finding.leaks().isEmpty()) {
      return;
    }
    for (EventReference event : finding.events()) {
      Set<String> types = reported.computeIfAbsent(event.eventId(), unseen -> new HashSet<>());
      finding.leaks().stream().map(LeakCount::type).map(Enum::name).forEach(types::add);
    }
  }

  LeakScore score() {
    Tally recall = new Tally(reported::containsKey);
    truth.events().values().stream()
        .filter(EventTruth::isLeak)
        .forEach(event -> recall.add(event.eventId(), event.outputTypes()));
    Tally precision = new Tally(this::isLeak);
    Map<String, Integer> falselyReported = new TreeMap<>();
    reported.forEach(
        (event, types) -> {
          precision.add(event, types);
          if (!isLeak(event)) {
            falselyReported.merge(outputKind(event), 1, Integer::sum);
          }
        });
    return new LeakScore(
        precision.all(), recall.all(), recall.byType(), precision.byType(), falselyReported);
  }

  private boolean isLeak(String eventId) {
    return truth.event(eventId).filter(EventTruth::isLeak).isPresent();
  }

  private String outputKind(String eventId) {
    return truth
        .event(eventId)
        .map(EventTruth::outputKind)
        .filter(kind -> !kind.isEmpty())
        .orElse("nothing known");
  }

  /** Outputs that are right by a test, among all and by type. */
  private static final class Tally {
    private final Predicate<String> test;
    private final Map<String, Integer> rightByType = new TreeMap<>();
    private final Map<String, Integer> allByType = new TreeMap<>();
    private int right;
    private int all;

    Tally(Predicate<String> test) {
      this.test = test;
    }

    void add(String eventId, Set<String> types) {
      int passed = test.test(eventId) ? 1 : 0;
      right += passed;
      all++;
      for (String type : types) {
        rightByType.merge(type, passed, Integer::sum);
        allByType.merge(type, 1, Integer::sum);
      }
    }

    Proportion all() {
      return Proportion.of(right, all);
    }

    Map<String, Proportion> byType() {
      Map<String, Proportion> shares = new TreeMap<>();
      allByType.forEach(
          (type, of) -> shares.put(type, Proportion.of(rightByType.getOrDefault(type, 0), of)));
      return shares;
    }
  }
}
