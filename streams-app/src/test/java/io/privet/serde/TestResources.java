package io.privet.serde;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files beside the tests of this package. */
final class TestResources {
  private TestResources() {}

  static List<String> lines(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(TestResources.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
