package io.privet.config;

import io.privet.model.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Secrets that lie in files, as container platforms mount them. */
final class SecretFiles {
  private static final String PREFIX = "file:";
  private static final int MAX_BYTES = 64 << 10;

  private SecretFiles() {}

  /**
   * The secret that a setting stands for: the text itself, or the content of the file that follows
   * {@code file:} without line breaks at its end; empty when there is no such file, or one of more
   * than 64 KiB.
   */
  static Optional<Secret> resolve(String text) {
    if (!text.startsWith(PREFIX)) {
      return Optional.of(Secret.of(text));
    }
    try {
      Path file = Path.of(text.substring(PREFIX.length()));
      return Files.size(file) > MAX_BYTES
          ? Optional.empty()
          : Optional.of(Secret.of(Files.readString(file).stripTrailing()));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
