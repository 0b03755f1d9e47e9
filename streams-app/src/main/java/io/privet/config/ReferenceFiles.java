package io.privet.config;

import io.privet.model.Baselines;
import io.privet.model.EventHeader;
import io.privet.model.Exemption;
import io.privet.model.Reference;
import io.privet.model.RegisteredJob;
import io.privet.model.RegisteredTarget;
import io.privet.model.RiskPattern;
import io.privet.model.Sensitivity;
import io.privet.model.Target;
import io.privet.model.TrainingRecords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Loads what owners have registered from a folder of CSV files, described in {@code
 * docs/formats/reference-files.md}: {@code allow_list.csv}, {@code registered_jobs.csv}, {@code
 * training_fingerprints.csv} and {@code targets.csv}, each plain or with {@code .gz}, each
 * optional.
 */
public final class ReferenceFiles {
  private static final int PREFIX_DIGITS = 16;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16,64}");

  private final BinaryOperator<String> principalKey;
  private final Problems problems = new Problems();
  private final Map<String, List<Exemption>> exemptions = new HashMap<>();
  private final Map<String, List<RegisteredJob>> jobs = new HashMap<>();
  private final Map<String, LongStream.Builder> fingerprints = new HashMap<>();
  private final Map<Target, RegisteredTarget> targets = new HashMap<>();

  private ReferenceFiles(BinaryOperator<String> principalKey) {
    this.principalKey = principalKey;
  }

  /**
   * The reference data of a folder, without baselines.
   *
   * @param principalKey stable key of a tenant (first) and its principal (second)
   * @throws SettingsException when the folder is none, or with every fault of its files
   */
  public static Reference load(Path folder, BinaryOperator<String> principalKey) {
    return new ReferenceFiles(principalKey).load(folder);
  }

  private Reference load(Path folder) {
    if (Files.isDirectory(folder)) {
      CsvFile.find(folder, "allow_list.csv", problems)
          .ifPresent(
              file ->
                  file.forEach(
                      List.of("principal", "patterns", "owner", "reason", "expires"),
                      this::addExemption));
      CsvFile.find(folder, "registered_jobs.csv", problems)
          .ifPresent(
              file ->
                  file.forEach(
                      List.of("principal", "kind", "target", "max_per_day", "owner", "expires"),
                      this::addJob));
      CsvFile.find(folder, "training_fingerprints.csv", problems)
          .ifPresent(file -> file.forEach(List.of("model", "input_hash"), this::addFingerprint));
      CsvFile.find(folder, "targets.csv", problems)
          .ifPresent(
              file ->
                  file.forEach(List.of("kind", "name", "sensitivity", "owner"), this::addTarget));
    } else {
      problems.add(folder + " must be a folder with the reference files");
    }
    problems.throwIfAny();
    return new Reference(exemptions, jobs, trainingRecords(), Baselines.NONE, targets, "");
  }

  private void addExemption(CsvRow row) {
    Exemption exemption =
        new Exemption(
            principalKey(row),
            patterns(row),
            row.text("owner"),
            row.text("reason"),
            row.instant("expires"));
    exemptions.computeIfAbsent(exemption.principalKey(), key -> new ArrayList<>()).add(exemption);
  }

  private void addJob(CsvRow row) {
    RegisteredJob job =
        new RegisteredJob(
            principalKey(row),
            row.text("kind"),
            row.text("target"),
            row.amount("max_per_day"),
            row.text("owner"),
            row.instant("expires"));
    jobs.computeIfAbsent(job.principalKey(), key -> new ArrayList<>()).add(job);
  }

  private void addFingerprint(CsvRow row) {
    String hash = row.textOr("input_hash", "");
    if (HASH.matcher(hash).matches()) {
      fingerprints
          .computeIfAbsent(row.text("model"), model -> LongStream.builder())
          .add(HexFormat.fromHexDigitsToLong(hash, 0, PREFIX_DIGITS));
    } else {
      row.refuse("input_hash", "16 to 64 hexadecimal digits in lower case");
    }
  }

  private void addTarget(CsvRow row) {
    Optional<Target.Kind> kind = row.choice("kind", Target.Kind.class);
    Optional<Sensitivity> sensitivity = row.choice("sensitivity", Sensitivity.class);
    String name = row.text("name");
    String owner = row.text("owner");
    if (kind.isPresent() && sensitivity.isPresent() && !name.isEmpty()) {
      Target target = new Target(kind.get(), name);
      targets.put(target, new RegisteredTarget(target, sensitivity.get(), owner));
    }
  }

  private String principalKey(CsvRow row) {
    return principalKey.apply(
        row.textOr("tenant", EventHeader.DEFAULT_TENANT), row.text("principal"));
  }

  private static Set<RiskPattern> patterns(CsvRow row) {
    Set<RiskPattern> patterns = EnumSet.noneOf(RiskPattern.class);
    for (String name : row.text("patterns").split("[ ;]+", -1)) {
      try {
        patterns.add(RiskPattern.valueOf(name));
      } catch (IllegalArgumentException e) {
        row.refuse("patterns", "risk patterns such as P01 with spaces between");
      }
    }
    return patterns;
  }

  private Map<String, TrainingRecords> trainingRecords() {
    return fingerprints.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> new TrainingRecords(entry.getValue().build().toArray())));
  }
}
