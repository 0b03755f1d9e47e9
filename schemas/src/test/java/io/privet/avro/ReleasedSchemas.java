package io.privet.avro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;

/** The frozen versions: a folder each with one self-contained schema a kind of topic. */
final class ReleasedSchemas {
  /** Set to a version's number to freeze the current schemas as that version. */
  static final String RELEASE_PROPERTY = "privet.schemas.release";

  private static final Path FOLDER = Path.of("released");

  /** In the form of {@code sha256sum}. */
  private static final Path DIGESTS = FOLDER.resolve("SHA256SUMS");

  /** Tells Java code how to read a string, and belongs to no other reader. */
  private static final String JAVA_PROPERTY = ",\"avro.java.string\":\"String\"";

  private ReleasedSchemas() {}

  /** Every frozen schema, by its path below the folder of releases. */
  static Map<String, Schema> all() throws IOException {
    Map<String, Schema> schemas = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".avsc")).toList()) {
        schemas.put(name(file), new Schema.Parser().parse(Files.readString(file)));
      }
    }
    return schemas;
  }

  /** Digest of every frozen file when it was frozen, one line each. */
  static List<String> statedDigests() throws IOException {
    return Files.readAllLines(DIGESTS);
  }

  /** Digest of every frozen file now, in the same form and in the order of the paths. */
  static List<String> digests() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(path -> path.toString().endsWith(".avsc"))
          .sorted()
          .map(ReleasedSchemas::digest)
          .toList();
    }
  }

  /**
   * Freezes the current schemas.
   *
   * @throws java.nio.file.FileAlreadyExistsException when there is such a version
   */
  static void release(int version) throws IOException {
    Path folder = Files.createDirectories(FOLDER).resolve("v" + version);
    Files.createDirectory(folder);
    for (Schema schema : TopicSchemas.ALL) {
      Schema plain = new Schema.Parser().parse(schema.toString().replace(JAVA_PROPERTY, ""));
      Files.writeString(
          folder.resolve(schema.getName() + ".avsc"),
          SchemaFormatter.format("json/pretty", plain) + "\n",
          StandardOpenOption.CREATE_NEW);
    }
    Files.write(DIGESTS, digests());
  }

  private static String digest(Path file) {
    try {
      byte[] content = Files.readString(file).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest) + "  " + name(file);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("digesting " + file, e);
    }
  }

  private static String name(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/');
  }
}
