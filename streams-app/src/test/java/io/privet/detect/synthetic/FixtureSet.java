package io.privet.detect.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The generated files of one detector's fixtures, by path in its folder. */
public interface FixtureSet {
  /** Text of each file. */
  Map<String, String> files();

  /**
   * Checks that a folder holds these files as they are; with the property {@code
   * privet.fixtures.write} writes them first.
   */
  default void check(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (Boolean.getBoolean("privet.fixtures.write")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      assertTrue(Files.exists(path), path + " is missing: run with -Dprivet.fixtures.write=true");
      assertEquals(
          file.getValue(),
          Files.readString(path),
          path + " is stale: run with -Dprivet.fixtures.write=true");
    }
  }
}
