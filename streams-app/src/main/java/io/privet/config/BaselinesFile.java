package io.privet.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.privet.model.Baselines;
import io.privet.model.DatasetBaseline;
import io.privet.model.ModelBaseline;
import io.privet.model.ValueFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Learned baselines as a JSON file, described in {@code docs/formats/baselines.md}. Equal baselines
 * give equal files.
 */
public final class BaselinesFile {
  /** Version of the form; rises when a field changes. */
  static final int FORMAT_VERSION = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(ValueFilter.class, FilterForm.class)
          .enable(
              SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The file as a whole. */
  private record Document(
      int formatVersion,
      String version,
      Map<String, ModelBaseline> models,
      Map<String, DatasetBaseline> datasets) {}

  /** A filter is a string in base64. */
  private abstract static class FilterForm {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    FilterForm(byte[] unusedBits) {}

    @JsonValue
    abstract byte[] bits();
  }

  private BaselinesFile() {}

  /**
   * Reads baselines.
   *
   * @throws SettingsException when the file cannot be read or is of another form
   */
  public static Baselines read(Path file) {
    Document document = document(file);
    if (document.formatVersion() != FORMAT_VERSION) {
      throw problem(
          file
              + ": formatVersion was "
              + document.formatVersion()
              + " but must be "
              + FORMAT_VERSION);
    }
    return new Baselines(document.version(), document.models(), document.datasets());
  }

  /**
   * Writes baselines, replacing the file as a whole.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(Path file, Baselines baselines) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Document document =
        new Document(FORMAT_VERSION, baselines.version(), baselines.models(), baselines.datasets());
    Files.writeString(part, JSON.writeValueAsString(document) + "\n");
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Document document(Path file) {
    try {
      return JSON.readValue(Files.readAllBytes(file), Document.class);
    } catch (JsonProcessingException e) {
      // What follows a semicolon advises how to set the parser.
      String fault = e.getOriginalMessage().split(";", 2)[0];
      throw problem(
          "%s line %d: must be baselines in format version %d but: %s"
              .formatted(file, e.getLocation().getLineNr(), FORMAT_VERSION, fault));
    } catch (IOException e) {
      throw problem(file + " could not be read: " + e.getClass().getSimpleName());
    }
  }

  private static SettingsException problem(String problem) {
    return new SettingsException(List.of(problem));
  }
}
