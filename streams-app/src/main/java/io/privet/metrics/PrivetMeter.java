package io.privet.metrics;

/** Every meter of Privet's own: name, base unit and meaning. Names are a contract. */
public enum PrivetMeter {
  EVENTS(
      "privet.events",
      "events",
      "Events read, by source topic, what became of them and why they are ignored"),
  DEAD_LETTERS("privet.dead.letters", "records", "Records or parts of them refused, by reason"),
  SOURCE_FAULTS(
      "privet.source.faults",
      "faults",
      "Times that reading had to wait for something that is down"),
  FINDINGS("privet.findings", "findings", "Findings, by detector"),
  SUPPRESSED(
      "privet.findings.suppressed", "findings", "Findings that the allow-list covers, by detector"),
  ALERTS("privet.alerts", "states", "Alert states published, by pattern, severity and status"),
  PROFILES_EXPIRED(
      "privet.profiles.expired", "profiles", "Profiles dropped after their time to live"),
  REFERENCE_VERSION(
      "privet.reference.version", "versions", "1 for the version of reference data in force"),
  REFERENCE_AGE(
      "privet.reference.age",
      "seconds",
      "Time since the version in force of a source of reference data was read"),
  REFERENCE_REFUSED(
      "privet.reference.refused",
      "versions",
      "Versions of a source of reference data that were refused, wholly or in part");

  private final String meterName;
  private final String unit;
  private final String description;

  PrivetMeter(String meterName, String unit, String description) {
    this.meterName = meterName;
    this.unit = unit;
    this.description = description;
  }

  /** Name in Micrometer's dotted form. */
  public String meterName() {
    return meterName;
  }

  /** What one of it is. */
  public String unit() {
    return unit;
  }

  /** What it counts, for people. */
  public String description() {
    return description;
  }
}
