package io.privet.config;

import io.privet.model.EventHeader;
import io.privet.model.Exemption;
import io.privet.model.Reference;
import io.privet.model.ReferenceEntry;
import io.privet.model.ReferenceFact;
import io.privet.model.ReferenceTimeline;
import io.privet.model.RegisteredDataset;
import io.privet.model.RegisteredJob;
import io.privet.model.RegisteredModel;
import io.privet.model.RegisteredTarget;
import io.privet.model.Registration;
import io.privet.model.RiskPattern;
import io.privet.model.Sensitivity;
import io.privet.model.Target;
import io.privet.model.TrainingPart;
import io.privet.model.TrainingRecords;
import io.privet.model.Validity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Loads what owners have registered from a folder of CSV files, described in {@code
 * docs/formats/reference-files.md}: {@code allow_list.csv}, {@code registered_jobs.csv}, {@code
 * training_fingerprints.csv}, {@code targets.csv}, {@code canaries.csv} and {@code
 * erased_subjects.csv}, each plain or with {@code .gz}, each optional.
 */
public final class ReferenceFiles {
  /** What the ids of the entries begin with. */
  public static final String ENTRY_PREFIX = "files:";

  private static final String ALLOW_LIST = "allow_list.csv";
  private static final String REGISTERED_JOBS = "registered_jobs.csv";
  private static final String TRAINING_FINGERPRINTS = "training_fingerprints.csv";
  private static final String TARGETS = "targets.csv";
  private static final List<String> NAMES =
      List.of(
          ALLOW_LIST,
          REGISTERED_JOBS,
          TRAINING_FINGERPRINTS,
          TARGETS,
          WatchRows.CANARIES,
          WatchRows.ERASED_SUBJECTS);

  private static final int PREFIX_DIGITS = 16;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16,64}");

  private final ReferenceHashes hashes;
  private final WatchRows watchRows;
  private final Problems problems = new Problems();
  private final List<ReferenceEntry> entries = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, LongStream.Builder> fingerprints = new TreeMap<>();

  private ReferenceFiles(ReferenceHashes hashes) {
    this.hashes = hashes;
    watchRows = new WatchRows(hashes);
  }

  /**
   * The reference data of a folder, without baselines.
   *
   * @throws SettingsException when the folder is none, or with every fault of its files
   */
  public static Reference load(Path folder, ReferenceHashes hashes) {
    return ReferenceTimeline.of(entries(folder, hashes)).at(0);
  }

  /**
   * The entries of a folder; their ids begin with {@link #ENTRY_PREFIX}, and equal files give equal
   * ones. What it says of models and data sets holds at every event time.
   *
   * @throws SettingsException when the folder is none, or with every fault of its files
   */
  public static List<ReferenceEntry> entries(Path folder, ReferenceHashes hashes) {
    return new ReferenceFiles(hashes).read(folder);
  }

  /** The files that a folder may hold, in the order in which they are read. */
  public static List<String> names() {
    return NAMES.stream().flatMap(name -> Stream.of(name, name + ".gz")).toList();
  }

  private List<ReferenceEntry> read(Path folder) {
    if (Files.isDirectory(folder)) {
      read(
          folder,
          ALLOW_LIST,
          List.of("principal", "patterns", "owner", "reason", "expires"),
          this::addExemption);
      read(
          folder,
          REGISTERED_JOBS,
          List.of("principal", "kind", "target", "max_per_day", "owner", "expires"),
          this::addJob);
      read(folder, TRAINING_FINGERPRINTS, List.of("model", "input_hash"), this::addFingerprint);
      read(folder, TARGETS, List.of("kind", "name", "sensitivity", "owner"), this::addTarget);
      read(folder, WatchRows.CANARIES, WatchRows.CANARY_COLUMNS, this::addCanary);
      read(folder, WatchRows.ERASED_SUBJECTS, WatchRows.ERASED_COLUMNS, this::addErasedSubject);
    } else {
      problems.add(folder + " must be a folder with the reference files");
    }
    problems.throwIfAny();
    fingerprints.forEach(this::addTrainingRecords);
    return List.copyOf(entries);
  }

  private void read(Path folder, String name, List<String> columns, Consumer<CsvRow> action) {
    CsvFile.find(folder, name, problems).ifPresent(file -> file.forEach(columns, action));
  }

  /** Adds an entry, whose id tells how many of the same name stand before it. */
  private void add(String kind, String name, ReferenceFact fact) {
    String id = ENTRY_PREFIX + kind + ":" + name;
    int number = numbers.merge(id, 1, Integer::sum) - 1;
    entries.add(new ReferenceEntry(id + ":" + number, fact));
  }

  private void addExemption(CsvRow row) {
    Exemption exemption =
        new Exemption(
            principalKey(row),
            patterns(row),
            new Registration(row.text("owner"), row.text("reason"), validity(row)));
    add("exemption", exemption.principalKey(), exemption);
  }

  private void addJob(CsvRow row) {
    RegisteredJob job =
        new RegisteredJob(
            principalKey(row),
            row.text("kind"),
            row.text("target"),
            row.amount("max_per_day"),
            new Registration(row.text("owner"), row.textOr("reason", ""), validity(row)));
    add("job", job.principalKey(), job);
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

  private void addTrainingRecords(String model, LongStream.Builder prefixes) {
    TrainingRecords records = new TrainingRecords(prefixes.build().toArray());
    TrainingPart.split(model, records).forEach(part -> add("training", model, part));
  }

  private void addTarget(CsvRow row) {
    Optional<Target.Kind> kind = row.choice("kind", Target.Kind.class);
    Optional<Sensitivity> sensitivity = row.choice("sensitivity", Sensitivity.class);
    String name = row.text("name");
    Registration registration =
        new Registration(row.text("owner"), row.textOr("reason", ""), Validity.ALWAYS);
    if (kind.isPresent() && sensitivity.isPresent() && !name.isEmpty()) {
      RegisteredTarget target =
          switch (kind.get()) {
            case MODEL -> new RegisteredModel(name, sensitivity.get(), registration);
            case DATASET ->
                new RegisteredDataset(name, sensitivity.get(), registration)
                    .retainedUntil(row.instantOr("retain_until", Instant.MAX));
          };
      add("target", kind.get() + ":" + name, target);
    }
  }

  private void addCanary(CsvRow row) {
    watchRows.canary(row).ifPresent(canary -> add("canary", canary.hash(), canary));
  }

  private void addErasedSubject(CsvRow row) {
    watchRows
        .erasedSubject(row)
        .ifPresent(subject -> add("erased", subject.subjectHash(), subject));
  }

  private String principalKey(CsvRow row) {
    return hashes
        .principal()
        .apply(row.textOr("tenant", EventHeader.DEFAULT_TENANT), row.text("principal"));
  }

  private static Validity validity(CsvRow row) {
    return new Validity(row.instantOr("valid_from", Instant.MIN), row.instant("expires"));
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
}
