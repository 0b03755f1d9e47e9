package io.privet.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the repository whose content the code decides. */
public final class Written {
  /** Set to {@code true} to write the files instead of comparing them. */
  private static final String WRITE = "privet.docs.write";

  private Written() {}

  /** Fails when the file differs from the text, or writes it when told to. */
  public static void check(Path file, String text) {
    try {
      if (Boolean.getBoolean(WRITE)) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      assertEquals(
          Files.exists(file) ? Files.readString(file) : "",
          text,
          () -> file + " is stale; run the tests with -D" + WRITE + "=true");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
