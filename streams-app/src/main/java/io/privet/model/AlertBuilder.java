package io.privet.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An alert in the making. What tells one alert from another is fixed from the start. */
public final class AlertBuilder {
  private final String alertId;
  private final RiskPattern pattern;
  private final String detectorId;
  private final String tenant;
  private final Scope scope;
  private final String scopeKey;
  private final @Nullable String principal;
  private final Target target;
  private final Instant detectedAt;

  private int revision = 1;
  private AlertStatus status = AlertStatus.OPEN;
  private String title;
  private String summary;
  private Severity severity;
  private double confidence;
  private List<ScorePart> score = List.of();
  private List<String> members = List.of();
  private Instant firstEventTime;
  private Instant lastEventTime;
  private long findings = 1;
  private long rows;
  private List<EventReference> evidence;
  private List<Measure> measures;
  private List<String> benignReadings;
  private List<LeakCount> leaks;
  private List<Mitigation> mitigations = List.of();
  private List<FrameworkTag> frameworks = List.of();
  private String runbook = "";
  private String baseline;
  private String referenceVersion;
  private List<String> sealed;
  private Optional<String> acknowledgedBy = Optional.empty();
  private Optional<AlertChange> change = Optional.empty();

  /** An open alert with one finding. Unless that is about a principal, nobody is a suspect. */
  public AlertBuilder(String alertId, Finding first) {
    this.alertId = alertId;
    pattern = first.pattern();
    detectorId = first.detectorId();
    tenant = first.tenant();
    scope = first.scope();
    scopeKey = first.scopeKey();
    principal = scope == Scope.PRINCIPAL ? ShownName.of(first.principal()).name() : null;
    target = first.target();
    detectedAt = first.time();
    title = pattern.title();
    summary = first.summary();
    severity = first.severity();
    confidence = first.confidence();
    firstEventTime = first.time();
    lastEventTime = first.time();
    rows = first.rows();
    evidence = first.events();
    measures = first.measures();
    benignReadings = first.benignReadings();
    leaks = first.leaks();
    members = ShownName.names(first.members());
    sealed = ShownName.sealed(first);
    baseline = first.baseline();
    referenceVersion = first.referenceVersion();
  }

  /** An alert that exists. */
  public AlertBuilder(Alert alert) {
    alertId = alert.alertId();
    pattern = alert.pattern();
    detectorId = alert.detectorId();
    tenant = alert.tenant();
    scope = alert.scope();
    scopeKey = alert.scopeKey();
    principal = alert.principal();
    target = alert.target();
    detectedAt = alert.detectedAt();
    revision = alert.revision();
    status = alert.status();
    title = alert.title();
    summary = alert.summary();
    severity = alert.severity();
    confidence = alert.confidence();
    score = alert.score();
    members = alert.members();
    firstEventTime = alert.firstEventTime();
    lastEventTime = alert.lastEventTime();
    findings = alert.findings();
    rows = alert.rows();
    evidence = alert.evidence();
    measures = alert.measures();
    benignReadings = alert.benignReadings();
    leaks = alert.leaks();
    mitigations = alert.mitigations();
    frameworks = alert.frameworks();
    runbook = alert.runbook();
    baseline = alert.baseline();
    referenceVersion = alert.referenceVersion();
    sealed = alert.sealed();
    acknowledgedBy = alert.acknowledgedBy();
    change = alert.change();
  }

  /** Sets the status. */
  public AlertBuilder status(AlertStatus value) {
    status = value;
    return this;
  }

  /** Sets the number of the state. */
  public AlertBuilder revision(int value) {
    revision = value;
    return this;
  }

  /** Sets the title and the page to open. */
  public AlertBuilder heading(String title, String runbook) {
    this.title = title;
    this.runbook = runbook;
    return this;
  }

  /** Sets the severity and the parts that it adds up from. */
  public AlertBuilder severity(Severity value, List<ScorePart> parts) {
    severity = value;
    score = parts;
    return this;
  }

  /** Sets the confidence. */
  public AlertBuilder confidence(double value) {
    confidence = value;
    return this;
  }

  /** Sets the earliest event time. */
  public AlertBuilder firstEventTime(Instant value) {
    firstEventTime = value;
    return this;
  }

  /** Lets a finding speak for the alert: its time, summary, measures and benign readings. */
  public AlertBuilder latest(Finding finding) {
    lastEventTime = finding.time();
    summary = finding.summary();
    measures = finding.measures();
    benignReadings = finding.benignReadings();
    baseline = finding.baseline();
    referenceVersion = finding.referenceVersion();
    return this;
  }

  /** Sets the number of findings and of the rows that they rest upon. */
  public AlertBuilder counts(long findings, long rows) {
    this.findings = findings;
    this.rows = rows;
    return this;
  }

  /** Sets the events and leaks that show it. */
  public AlertBuilder evidence(List<EventReference> events, List<LeakCount> leaks) {
    evidence = events;
    this.leaks = leaks;
    return this;
  }

  /** Sets the principals of the campaign. */
  public AlertBuilder members(List<String> value) {
    members = value;
    return this;
  }

  /** Sets the names that the responders alone can open. */
  public AlertBuilder sealed(List<String> value) {
    sealed = value;
    return this;
  }

  /** Sets what to do, and what the catalogues call it. */
  public AlertBuilder advice(List<Mitigation> mitigations, List<FrameworkTag> frameworks) {
    this.mitigations = mitigations;
    this.frameworks = frameworks;
    return this;
  }

  /** Sets who has taken it; empty for nobody. */
  public AlertBuilder acknowledgedBy(Optional<String> actor) {
    acknowledgedBy = actor;
    return this;
  }

  /** Sets why there is this state. */
  public AlertBuilder change(AlertChange value) {
    change = Optional.of(value);
    return this;
  }

  /** The alert as it stands. */
  public Alert build() {
    return new Alert(
        alertId,
        revision,
        status,
        pattern,
        detectorId,
        title,
        summary,
        severity,
        confidence,
        score,
        tenant,
        scope,
        scopeKey,
        principal,
        members,
        target,
        firstEventTime,
        lastEventTime,
        detectedAt,
        findings,
        rows,
        evidence,
        measures,
        benignReadings,
        leaks,
        mitigations,
        frameworks,
        runbook,
        baseline,
        referenceVersion,
        sealed,
        acknowledgedBy,
        change);
  }
}
