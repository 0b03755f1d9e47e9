package io.privet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Files that commands write, checked before the work begins. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Refuses a file that could not be written; null is no file.
   *
   * @param option name of the option that gave it
   */
  public static void check(CommandLine command, String option, @Nullable Path file) {
    if (file != null && !isWritable(file.toAbsolutePath())) {
      throw new ParameterException(
          command, option + " was " + file + " but must be a file that can be written");
    }
  }

  private static boolean isWritable(Path file) {
    if (Files.exists(file)) {
      return Files.isWritable(file) && !Files.isDirectory(file);
    }
    Path folder = file.getParent();
    return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
  }
}
