package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in the topology are contracts: a change of this file needs a plan for the state. */
final class TopologyGoldenTest {
  @TempDir private Path stateDirectory;

  @Test
  void isWhatWasAgreed() throws IOException {
    try (StreamDriver stream = new StreamDriver(stateDirectory)) {
      String description =
          PrivetTopology.build(stream.parts(Map.of()), StreamDriver.properties(stateDirectory))
              .describe()
              .toString();

      assertEquals(golden(), description);
    }
  }

  private static String golden() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(TopologyGoldenTest.class.getResourceAsStream("topology.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
