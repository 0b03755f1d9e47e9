package io.privet.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Flattens a YAML file into texts by key: {@code a: {b.c: [x]}} becomes {@code a.b.c[0]} with
 * {@code x}. Texts stay as written, whatever type YAML would give them; null means absent.
 */
final class SettingsFile {
  private final Path path;
  private final Problems problems;
  private final Map<String, String> texts = new LinkedHashMap<>();

  private SettingsFile(Path path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /**
   * The texts of a file, in its order; a key that is given twice becomes a problem.
   *
   * @throws SettingsException when the file cannot be read or is not YAML
   */
  static Map<String, String> read(Path path, Problems problems) {
    SettingsFile file = new SettingsFile(path, problems);
    file.read();
    return file.texts;
  }

  private void read() {
    try (YAMLParser parser = new YAMLFactory().createParser(Files.readString(path))) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        readObject(parser, "");
      } else if (first != null) {
        throw unusable(path + " must hold settings by name");
      }
    } catch (JsonProcessingException e) {
      // The parser's own message quotes the file, which may hold secrets.
      throw unusable(
          "%s line %d, column %d: must be YAML"
              .formatted(path, e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw unusable(path + " could not be read: " + e.getClass().getSimpleName());
    }
  }

  private void readObject(YAMLParser parser, String prefix) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      readValue(parser, prefix.isEmpty() ? name : prefix + "." + name);
    }
  }

  private void readArray(YAMLParser parser, String prefix) throws IOException {
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      readValue(parser, prefix + "[" + index + "]");
    }
  }

  private void readValue(YAMLParser parser, String key) throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      readObject(parser, key);
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      readArray(parser, key);
    } else if (!parser.hasToken(JsonToken.VALUE_NULL)
        && texts.put(key, parser.getText().strip()) != null) {
      problems.add(key + " is given twice but must be given once");
    }
  }

  private static SettingsException unusable(String problem) {
    return new SettingsException(List.of(problem));
  }
}
