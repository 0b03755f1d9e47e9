package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each detector has its page, and what the code decides of it is up to date. */
final class DetectorPageTest {
  private static List<DetectorSpec> detectors() {
    return Detectors.specs();
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void hasAPageWithAllSections(DetectorSpec detector) throws IOException {
    DetectorPage page = new DetectorPage(detector);
    assertEquals(DetectorPage.SECTIONS, page.sections());
    for (String section : DetectorPage.SECTIONS) {
      assertTrue(page.section(section).lines().count() > 1, section);
    }
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void statesFiguresWhenItIsStable(DetectorSpec detector) throws IOException {
    String quality = new DetectorPage(detector).section("Measured quality");
    assertTrue(
        detector.maturity() != Maturity.STABLE
            || (quality.contains("| run ")
                && quality.contains("Benign ")
                && quality.contains("95 %")),
        quality);
  }

  @ParameterizedTest
  @MethodSource("detectors")
  void keepsItsPageUpToDate(DetectorSpec detector) throws IOException {
    DetectorPage page = new DetectorPage(detector);
    checkOrWrite(DetectorPage.file(detector), page.upToDate());
  }

  @Test
  void keepsTheOverviewUpToDate() throws IOException {
    checkOrWrite(DetectorPage.FOLDER.resolve("README.md"), DetectorPage.overview(detectors()));
  }

  private static void checkOrWrite(Path file, String text) throws IOException {
    if (Boolean.getBoolean("privet.docs.write")) {
      Files.writeString(file, text);
    }
    assertEquals(
        text,
        Files.exists(file) ? Files.readString(file) : "",
        file + " is stale; run the tests with -Dprivet.docs.write=true");
  }
}
