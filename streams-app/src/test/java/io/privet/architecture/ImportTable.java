package io.privet.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The import table: data flows from the model through the stages to the edges.
 *
 * <p>model, then stages, then {serde, metrics, config}, then {stream, delivery, ops}, then cli. A
 * stage imports the model and itself only, and no type of Kafka, Avro, Confluent, Micrometer or
 * HTTP.
 */
final class ImportTable {
  private static final Set<String> STAGES =
      Set.of("ingest", "extract", "detect", "alerting", "advise", "notify");
  private static final Set<String> INNER_EDGES = Set.of("serde", "metrics", "config");
  private static final Set<String> OUTER_EDGES = Set.of("stream", "delivery", "ops");

  private static final Set<String> INWARD_OF_INNER_EDGES = union(STAGES, Set.of("model"));
  private static final Set<String> INWARD_OF_OUTER_EDGES =
      union(INWARD_OF_INNER_EDGES, INNER_EDGES);

  /** Libraries that only the named packages, and the command line, may use. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.apache.kafka..", union(OUTER_EDGES, Set.of("serde", "metrics")),
          "org.apache.avro..", Set.of("serde"),
          "io.privet.avro..", Set.of("serde"),
          "io.privet.fingerprint..", Set.of("extract"),
          "io.confluent..", Set.of("serde"),
          "io.micrometer..", Set.of("metrics"),
          "java.net.http..", Set.of("delivery", "ops"),
          "io.helidon..", Set.of("ops"));

  private final String root;

  /** Returns the table for the packages below {@code root}, for example {@code io.privet}. */
  ImportTable(String root) {
    this.root = root;
  }

  /** Returns the packages of the table, by their names below the root. */
  static Set<String> packages() {
    return union(INWARD_OF_OUTER_EDGES, union(OUTER_EDGES, Set.of("cli")));
  }

  /** Returns one rule for each package and each library; a package without classes passes. */
  List<ArchRule> rules() {
    List<ArchRule> rules = new ArrayList<>();
    for (String importer : packages()) {
      Set<String> forbidden = new TreeSet<>(packages());
      forbidden.remove(importer);
      forbidden.removeAll(allowed(importer));
      rules.add(forbid(importer, forbidden.stream().map(this::within).toList()));
      rules.add(forbid(importer, forbiddenLibraries(importer)));
    }
    return rules;
  }

  /** Returns whether the class lies in a package of the table. */
  boolean covers(JavaClass type) {
    return packages().stream().anyMatch(name -> resideInAPackage(within(name)).test(type));
  }

  private static Set<String> allowed(String importer) {
    return switch (importer) {
      case "model" -> Set.of();
      case "cli" -> packages();
      case String edge when INNER_EDGES.contains(edge) -> INWARD_OF_INNER_EDGES;
      case String edge when OUTER_EDGES.contains(edge) -> INWARD_OF_OUTER_EDGES;
      default -> Set.of("model");
    };
  }

  private static List<String> forbiddenLibraries(String importer) {
    return LIBRARIES.entrySet().stream()
        .filter(library -> !importer.equals("cli") && !library.getValue().contains(importer))
        .map(Map.Entry::getKey)
        .toList();
  }

  private ArchRule forbid(String importer, List<String> forbidden) {
    return noClasses()
        .that()
        .resideInAPackage(within(importer))
        .should()
        .dependOnClassesThat(resideInAnyPackage(forbidden.toArray(String[]::new)))
        .allowEmptyShould(true);
  }

  private String within(String name) {
    return root + "." + name + "..";
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }
}
