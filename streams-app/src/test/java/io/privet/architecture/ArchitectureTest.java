package io.privet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.privet.Main;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/io/privet/avro/"))
          .withImportOption(location -> !location.contains("/io/privet/fingerprint/"))
          .importPackages("io.privet");

  @Test
  void everyPackageImportsOnlyWhatTheTableAllows() {
    assertEquals(List.of(), violations(new ImportTable("io.privet"), PRODUCT));
  }

  @Test
  void everyClassButMainLiesInAPackageOfTheTable() {
    ImportTable table = new ImportTable("io.privet");
    assertEquals(
        List.of(Main.class.getName()),
        PRODUCT.stream()
            .filter(type -> !table.covers(type))
            .map(JavaClass::getName)
            .filter(name -> !name.endsWith("package-info"))
            .toList());
  }

  @Test
  void everyPackageIsNullMarked() {
    assertEquals(
        List.of(),
        PRODUCT.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(each -> each.getName())
            .toList());
  }

  @Test
  void namesAStageThatImportsAnotherStageAndKafka() {
    JavaClasses fixture = new ClassFileImporter().importPackages("io.privet.architecture.fixture");
    assertEquals(
        List.of(
            "Field <io.privet.architecture.fixture.detect.MisplacedDetector.pager> has type"
                + " <io.privet.architecture.fixture.notify.Pager>",
            "Field <io.privet.architecture.fixture.detect.MisplacedDetector.partition> has type"
                + " <org.apache.kafka.common.TopicPartition>"),
        violations(new ImportTable("io.privet.architecture.fixture"), fixture).stream()
            .map(violation -> violation.replaceFirst(" in \\(.*", ""))
            .filter(violation -> violation.startsWith("Field"))
            .sorted()
            .toList());
  }

  private static List<String> violations(ImportTable table, JavaClasses classes) {
    return table.rules().stream()
        .flatMap(rule -> rule.evaluate(classes).getFailureReport().getDetails().stream())
        .toList();
  }
}
