package io.privet.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MitigationsPageTest {
  private static final String PAGE = MitigationsPage.of(Catalogue.load());

  @Test
  void isWhatTheRepositoryHolds() {
    Written.check(Path.of("..", "docs", "mitigations.md"), PAGE);
  }

  @Test
  void keepsItsTablesInShape() {
    assertEquals(
        List.of(),
        PAGE.lines().filter(line -> line.startsWith("|") && !line.endsWith("|")).toList());
  }
}
