package io.privet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.Baselines;
import io.privet.model.DatasetBaseline;
import io.privet.model.ModelBaseline;
import io.privet.model.ValueBaseline;
import io.privet.model.ValueFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselinesFileTest {
  private static final Baselines BASELINES =
      new Baselines(
          "2026-03-02",
          Map.of(
              "wine", new ModelBaseline(3, 0.5, 0.01, 0.02, 0.7, 0.06),
              "digits",
                  new ModelBaseline(
                      12,
                      0.031,
                      0.1,
                      0,
                      0.4,
                      0,
                      new ValueBaseline(new ValueFilter(new byte[] {1, -128}), 75, 0.01),
                      83,
                      0.5,
                      0.05)),
          Map.of("notes", new DatasetBaseline(63, 14, 0.35, 600)));

  private static final String TEXT =
      """
      {
        "formatVersion" : 1,
        "version" : "2026-03-02",
        "models" : {
          "digits" : {
            "principals" : 12,
            "nearDistance" : 0.031,
            "flipShare" : 0.1,
            "closeShare" : 0.0,
            "unsureConfidence" : 0.4,
            "trainingShare" : 0.0,
            "values" : {
              "common" : "AYA=",
              "foreignBelow" : 75,
              "foreignShare" : 0.01
            },
            "medianInputs" : 83.0,
            "inputSpread" : 0.5,
            "nearShare" : 0.05
          },
          "wine" : {
            "principals" : 3,
            "nearDistance" : 0.5,
            "flipShare" : 0.01,
            "closeShare" : 0.02,
            "unsureConfidence" : 0.7,
            "trainingShare" : 0.06,
            "values" : {
              "common" : "",
              "foreignBelow" : 0,
              "foreignShare" : 1.0
            },
            "medianInputs" : 0.0,
            "inputSpread" : 0.0,
            "nearShare" : 1.0
          }
        },
        "datasets" : {
          "notes" : {
            "principals" : 63,
            "medianObjects" : 14.0,
            "spread" : 0.35,
            "objects" : 600.0
          }
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void writesBaselinesInAStableOrder() throws IOException {
    Path file = folder.resolve("baselines.json");

    BaselinesFile.write(file, BASELINES);

    assertEquals(TEXT, Files.readString(file));
  }

  @Test
  void replacesAnOlderFileAndLeavesNothingElse() throws IOException {
    Path file = folder.resolve("baselines.json");
    Files.writeString(file, "old");

    BaselinesFile.write(file, BASELINES);

    assertEquals(TEXT, Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void readsWhatItWrote() throws IOException {
    assertEquals(BASELINES, BaselinesFile.read(file(TEXT)));
  }

  @Test
  void refusesAnotherFormatVersion() throws IOException {
    Path file = file(TEXT.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"));

    assertEquals(List.of(file + ": formatVersion was 2 but must be 1"), problems(file));
  }

  @Test
  void refusesAMisspelledField() throws IOException {
    Path file = file(TEXT.replace("\"spread\"", "\"spred\""));

    assertEquals(
        List.of(
            file
                + " line 44: must be baselines in format version 1 but: Missing creator property"
                + " 'spread' (index 2)"),
        problems(file));
  }

  @Test
  void refusesAMissingField() throws IOException {
    Path file = file(TEXT.replace("\"principals\" : 3,", ""));

    assertEquals(
        List.of(
            file
                + " line 36: must be baselines in format version 1 but: Missing creator property"
                + " 'principals' (index 0)"),
        problems(file));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Path file = folder.resolve("none.json");

    assertEquals(List.of(file + " could not be read: NoSuchFileException"), problems(file));
  }

  @Test
  void refusesAFileThatIsNotJson() throws IOException {
    Path file = file("{\n  \"formatVersion\": one");

    assertEquals(
        List.of(
            file
                + " line 2: must be baselines in format version 1 but: Unrecognized token 'one':"
                + " was expecting (JSON String, Number, Array, Object or token 'null', 'true' or"
                + " 'false')"),
        problems(file));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("baselines.json"), text);
  }

  private static List<String> problems(Path file) {
    return assertThrows(SettingsException.class, () -> BaselinesFile.read(file)).problems();
  }
}
