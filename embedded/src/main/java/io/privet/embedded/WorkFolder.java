package io.privet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo keeps its data.
 *
 * @param isTemporary whether it goes when this is closed
 */
record WorkFolder(Path path, boolean isTemporary) implements AutoCloseable {
  /**
   * The folder that was asked for, or a temporary one for null.
   *
   * @throws IOException when it cannot be created or holds something already
   */
  static WorkFolder open(@Nullable Path wanted) throws IOException {
    if (wanted == null) {
      return new WorkFolder(Files.createTempDirectory("privet-demo-"), true);
    }
    try {
      Files.createDirectories(wanted);
    } catch (IOException failure) {
      throw new IOException("folder " + wanted + " cannot be created", failure);
    }
    try (Stream<Path> content = Files.list(wanted)) {
      if (content.findAny().isPresent()) {
        throw new IOException("folder " + wanted + " holds something but must be empty or absent");
      }
    }
    return new WorkFolder(wanted, false);
  }

  @Override
  public void close() throws IOException {
    if (isTemporary) {
      List<Path> deepestFirst;
      try (Stream<Path> content = Files.walk(path)) {
        deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    }
  }
}
