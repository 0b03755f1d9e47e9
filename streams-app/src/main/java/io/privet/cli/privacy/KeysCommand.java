package io.privet.cli.privacy;

import io.privet.cli.PrivetCommand;
import io.privet.extract.KeyRing;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.ResponderKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the keys of a deployment, and rotates those of the pseudonyms. */
@Command(
    name = "keys",
    description =
        "Makes new key files of a deployment, readable by their owner alone (generate), or adds a"
            + " key to its ring of pseudonym keys (rotate). An existing key is never replaced.")
public final class KeysCommand implements PrivetCommand {
  static final String PARTITION_KEY = "partition.key";
  static final String RING = "pseudonym.ring";
  static final String RESPONDER_PUBLIC = "responder.public";
  static final String RESPONDER_PRIVATE = "responder.private";

  /** What is done. */
  enum Action {
    GENERATE,
    ROTATE
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "generate|rotate", description = "What to do.")
  private Action action = Action.GENERATE;

  @Option(
      names = "--directory",
      paramLabel = "DIR",
      required = true,
      description = "Existing folder of the key files.")
  private Path directory = Path.of("");

  @Option(
      names = "--id",
      paramLabel = "ID",
      required = true,
      description =
          "Name of the new key, in lower case: it stands in the pseudonyms, and in what is sealed.")
  private String id = "";

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description = "For rotate: event time from which the new key is in force.")
  private Optional<Instant> from = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (!ResponderKey.isId(id)) {
      throw refusal("--id must be 1 to 32 lower-case letters, digits or hyphens");
    }
    return switch (action) {
      case GENERATE -> generate();
      case ROTATE -> rotate();
    };
  }

  private int generate() throws IOException {
    Optional<String> existing =
        Stream.of(PARTITION_KEY, RING, RESPONDER_PUBLIC, RESPONDER_PRIVATE)
            .filter(name -> Files.exists(directory.resolve(name)))
            .findFirst();
    if (!Files.isDirectory(directory) || existing.isPresent()) {
      throw refusal("--directory must be a folder without keys: nothing is replaced");
    }
    List<ResponderKey> responders = ResponderKey.generate(id);
    write(PARTITION_KEY, Base64.getUrlEncoder().withoutPadding().encodeToString(secret()));
    write(RING, KeyRing.HEADER + "\n" + KeyRing.line(id, Optional.empty(), secret()));
    write(RESPONDER_PUBLIC, responders.getFirst().text());
    write(RESPONDER_PRIVATE, responders.getLast().text());
    spec.commandLine()
        .getOut()
        .println(
            "The service needs the first three. Move "
                + RESPONDER_PRIVATE
                + " to the responders: it alone opens sealed names.");
    return 0;
  }

  private int rotate() throws IOException {
    Path ring = directory.resolve(RING);
    Instant start = from.orElseThrow(() -> refusal("--from is needed to rotate"));
    String line = KeyRing.line(id, Optional.of(start), secret());
    byte[] rotated =
        (Files.readString(ring).stripTrailing() + "\n" + line + "\n")
            .getBytes(StandardCharsets.UTF_8);
    if (KeyRing.read(rotated).filter(keys -> keys.size() > 1).isEmpty()) {
      throw refusal(
          ring + " must be a key ring without the id, and --from after the newest key's time");
    }
    Files.write(ring, rotated, StandardOpenOption.TRUNCATE_EXISTING);
    spec.commandLine()
        .getOut()
        .println(ring + " has the new key; give it to every instance before " + start);
    return 0;
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    SecretOutput.create(file, text);
    spec.commandLine().getOut().println("wrote " + file);
  }

  private static byte[] secret() {
    byte[] secret = new byte[PrivacyKeys.MIN_BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  private ParameterException refusal(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
