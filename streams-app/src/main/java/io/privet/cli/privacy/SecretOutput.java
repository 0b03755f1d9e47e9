package io.privet.cli.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files with keys, which nobody but their owner may read. */
final class SecretOutput {
  private SecretOutput() {}

  /**
   * Writes one line or more to a new file of mode 600, where the file system has modes.
   *
   * @throws java.nio.file.FileAlreadyExistsException when it is there already
   */
  static void create(Path file, String text) throws IOException {
    Files.createFile(file, mode(file));
    Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
  }

  private static FileAttribute<?>[] mode(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
