package io.privet.cli.replay;

import io.privet.extract.PrivacyKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the key under which identities and content become hashes. */
public final class KeyOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description =
          "Secret of at least 32 bytes, line breaks at its end left out, for pseudonyms and"
              + " fingerprints; without it a key that everyone knows is used.")
  private @Nullable Path file;

  /** Whether anyone can recompute what is made with the keys. */
  public boolean areWellKnown() {
    return file == null;
  }

  /** The keys; refuses a file that cannot be read or is too short. */
  public PrivacyKeys keys() {
    if (file == null) {
      return PrivacyKeys.wellKnown();
    }
    try {
      byte[] secret = withoutLineBreaks(Files.readAllBytes(file));
      return new PrivacyKeys(secret, secret);
    } catch (IOException | IllegalArgumentException fault) {
      throw new ParameterException(
          spec.commandLine(),
          "--key-file was "
              + file
              + " but must be a readable file of at least "
              + PrivacyKeys.MIN_BYTES
              + " bytes",
          fault);
    }
  }

  private static byte[] withoutLineBreaks(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }
}
