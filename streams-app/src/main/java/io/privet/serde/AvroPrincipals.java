package io.privet.serde;

import io.privet.avro.ExemptionEntry;
import io.privet.avro.JobEntry;
import io.privet.model.Exemption;
import io.privet.model.RegisteredJob;
import io.privet.model.Registration;
import io.privet.model.RiskPattern;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is registered of principals, as Avro records. */
final class AvroPrincipals {
  private AvroPrincipals() {}

  static ExemptionEntry toAvro(Exemption exemption) {
    List<io.privet.avro.RiskPattern> patterns =
        exemption.patterns().stream()
            .map(pattern -> Symbols.same(io.privet.avro.RiskPattern.class, pattern))
            .toList();
    return new ExemptionEntry(exemption.principalKey(), patterns);
  }

  /** A pattern that is newer than this version is left out: it raises no alert either. */
  static Exemption toModel(ExemptionEntry entry, Registration registration) {
    Set<RiskPattern> patterns =
        entry.getPatterns().stream()
            .filter(pattern -> pattern != io.privet.avro.RiskPattern.UNKNOWN)
            .map(pattern -> Symbols.same(RiskPattern.class, pattern))
            .collect(Collectors.toSet());
    return new Exemption(
        AvroReference.name(entry.getPrincipal(), "exemption.principal"), patterns, registration);
  }

  static JobEntry toAvro(RegisteredJob job) {
    return new JobEntry(job.principalKey(), job.kind(), job.target(), job.maxPerDay());
  }

  static RegisteredJob toModel(JobEntry entry, Registration registration) {
    if (entry.getMaxPerDay() <= 0) {
      throw new IllegalArgumentException("job.maxPerDay must be above 0");
    }
    return new RegisteredJob(
        AvroReference.name(entry.getPrincipal(), "job.principal"),
        entry.getKind(),
        AvroReference.name(entry.getTarget(), "job.target"),
        entry.getMaxPerDay(),
        registration);
  }
}
