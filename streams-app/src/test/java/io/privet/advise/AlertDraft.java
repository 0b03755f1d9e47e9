package io.privet.advise;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Measure;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An alert in the making: one principal probed a model for two hours, unless a test says more. */
final class AlertDraft {
  private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00Z");

  private final RiskPattern pattern;
  private final List<Measure> measures = new ArrayList<>();
  private final List<LeakCount> leaks = new ArrayList<>();
  private Scope scope = Scope.PRINCIPAL;
  private @Nullable String principal = "analyst-7";
  private List<String> members = List.of();
  private Target target = Target.model("credit-score");
  private Severity severity = Severity.HIGH;
  private long rows = 1200;
  private Duration duration = Duration.ofHours(2);

  AlertDraft(RiskPattern pattern) {
    this.pattern = pattern;
  }

  AlertDraft withoutSuspect() {
    scope = Scope.MODEL;
    principal = null;
    return this;
  }

  AlertDraft by(String name) {
    principal = name;
    return this;
  }

  AlertDraft byCampaignOf(int size) {
    scope = Scope.CAMPAIGN;
    principal = null;
    members = IntStream.range(0, size).mapToObj(member -> "member-" + member).toList();
    return this;
  }

  AlertDraft onDataset(String name) {
    target = Target.dataset(name);
    return this;
  }

  AlertDraft onModel(String name) {
    target = Target.model(name);
    return this;
  }

  AlertDraft severity(Severity value) {
    severity = value;
    return this;
  }

  AlertDraft rows(long count) {
    rows = count;
    return this;
  }

  AlertDraft lasting(Duration time) {
    duration = time;
    return this;
  }

  AlertDraft measure(String name, double observed, double limit, String unit, String window) {
    measures.add(new Measure(name, observed, limit, unit, window));
    return this;
  }

  AlertDraft scoredShare(double share) {
    return measure(Measure.ANSWERS_WITH_SCORES, share, 0, "share", "last day");
  }

  AlertDraft leak(LeakType type, int count) {
    leaks.add(new LeakCount(type, count));
    return this;
  }

  Alert build() {
    return new Alert(
        "alert-1",
        1,
        AlertStatus.OPEN,
        pattern,
        "test.detector",
        "title",
        "summary",
        severity,
        0.9,
        List.of(),
        "default",
        scope,
        "key",
        principal,
        members,
        target,
        FIRST,
        FIRST.plus(duration),
        FIRST.plus(duration),
        3,
        rows,
        List.of(),
        measures,
        List.of(),
        leaks,
        List.of(),
        List.of(),
        "",
        "",
        "",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
