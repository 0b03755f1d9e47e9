package io.privet.ops.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tokens of a file, which may change while the service runs, so that a lost token can be taken
 * back at once. A version that cannot be read leaves the last good one in force. Safe for several
 * threads.
 */
public final class TokenFile {
  private static final Logger LOG = LoggerFactory.getLogger(TokenFile.class);

  private final Path file;
  private FileTime modified;
  private List<Token> tokens;

  private TokenFile(Path file, FileTime modified, List<Token> tokens) {
    this.file = file;
    this.modified = modified;
    this.tokens = tokens;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException naming the file and the line that is wrong
   */
  public static TokenFile open(Path file) {
    try {
      FileTime modified = Files.getLastModifiedTime(file);
      return new TokenFile(file, modified, read(file));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "api.tokens: " + file + " cannot be read: " + e.getClass().getSimpleName(), e);
    }
  }

  /** The token that a secret is of, if it holds now. */
  public Optional<Token> find(String secret, Instant now) {
    String hash = Token.hash(secret);
    Optional<Token> found = Optional.empty();
    for (Token token : current()) { // to the end, so that the time tells nothing
      if (token.hasHash(hash)) {
        found = Optional.of(token);
      }
    }
    return found.filter(token -> token.holdsAt(now));
  }

  private synchronized List<Token> current() {
    try {
      FileTime now = Files.getLastModifiedTime(file);
      if (!now.equals(modified)) {
        modified = now;
        tokens = read(file);
        LOG.info("Tokens: {} are in force", tokens.size());
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("Tokens stay as they were: {}", e.getMessage());
    }
    return tokens;
  }

  private static List<Token> read(Path file) throws IOException {
    List<Token> read = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        Token token = parse(file, number, line);
        if (!names.add(token.name())) {
          throw new IllegalArgumentException(
              "api.tokens: " + file + ", line " + number + ": the name was given before");
        }
        read.add(token);
      }
    }
    return List.copyOf(read);
  }

  private static Token parse(Path file, int number, String line) {
    try {
      return Token.parse(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "api.tokens: " + file + ", line " + number + ": " + e.getMessage(), e);
    }
  }
}
