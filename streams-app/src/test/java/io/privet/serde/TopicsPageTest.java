package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.RejectionReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TopicsPageTest {
  private static final Path PAGE = Path.of("../docs/formats/topics.md");

  @Test
  void explainsEveryReason() throws IOException {
    String page = Files.readString(PAGE);

    for (RejectionReason reason : RejectionReason.values()) {
      assertTrue(page.contains("`" + reason + "`"), reason.name());
    }
  }
}
