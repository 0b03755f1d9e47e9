package io.privet.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page says what the code does. */
final class MetersPageTest {
  @Test
  void thePageIsUpToDate() throws IOException {
    Path page = Path.of("..", "docs", "metrics.md");
    if (Boolean.getBoolean("privet.docs.write")) {
      Files.writeString(page, MetersPage.markdown());
    }

    assertEquals(
        MetersPage.markdown(),
        Files.readString(page),
        "make it again with -Dtest=MetersPageTest -Dprivet.docs.write=true");
  }
}
