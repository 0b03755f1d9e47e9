package io.privet.cli.evaluate;

import static io.privet.cli.replay.RecordedTraffic.bulkCopy;
import static io.privet.cli.replay.RecordedTraffic.write;
import static io.privet.cli.replay.RecordedTraffic.writeGzip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.privet.cli.PrivetCommandLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class EvaluateCommandTest {
  @TempDir private Path parent;

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private Path folder = Path.of("");

  @BeforeEach
  void recordOneTheftAmongHonestReaders() throws IOException {
    folder = Files.createDirectory(parent.resolve("small"));
    writeGzip(
        folder.resolve("data_access_events.jsonl.gz"),
        Stream.concat(
            bulkCopy("eve", "patients", 300).stream(), bulkCopy("ann", "patients", 5).stream()));
    write(
        folder.resolve("truth_principals.csv"),
        "principal,class,label,tool,run,victim,targets,rows,mode,split,gap_s,events,first_ts,last_ts",
        "eve,attack,attack:bulk_training_data_access,aws,copy,,300,,,,,300,0,0",
        "ann,benign,benign:analyst,,,,,,,,,5,0,0");
    writeGzip(
        folder.resolve("truth_events.csv.gz"),
        Stream.concat(
            Stream.of("request_id,event,principal,label,output_kind,output_types"),
            bulkCopy("eve", "patients", 300).stream()
                .map(line -> line.replaceAll(".*\"request_id\":\"([^\"]*)\".*", "$1"))
                .map(id -> id + ",data_access,eve,attack:bulk_training_data_access,,")));
    write(
        folder.resolve("labels.csv"),
        "label,patterns",
        "attack:bulk_training_data_access,P16 P17",
        "attack:property_inference,P12");
  }

  @Test
  void printsWhatWasFound() {
    assertEquals(0, evaluate("--traffic", folder.toString()));
    assertTrue(
        output
            .toString()
            .startsWith(
                "small: 305 events; principals: 1 attacking (1 runs), 1 benign, 0 of other"
                    + " abuse\n"),
        output::toString);
    assertTrue(
        output.toString().contains("bulk_training_data_access  P16 P17  full  1 of 1"),
        output::toString);
  }

  @Test
  void staysWithinTheWidthOfATerminal() {
    evaluate("--traffic", folder.toString());
    assertTrue(output.toString().lines().allMatch(line -> line.length() <= 100), output::toString);
  }

  @Test
  void writesAllFiguresAsJson() throws IOException {
    Path json = parent.resolve("quality.json");
    evaluate("--traffic", folder.toString(), "--json", json.toString());
    JsonNode report = new ObjectMapper().readTree(json.toFile());
    JsonNode label = report.get("labels").get(0);
    assertEquals("attack:bulk_training_data_access", label.get("label").textValue());
    assertEquals(1, label.get("found").get("runsRight").get("count").intValue());
    assertEquals(300, label.get("runs").get(0).get("rows").intValue());
    assertEquals(0, report.get("falseAlerts").get("benignPrincipals").get("count").intValue());
    assertEquals(305, report.get("traffic").get("counts").get("events").intValue());
    assertEquals(1, report.get("rules").get(0).get("attackers").get("count").intValue());
  }

  @Test
  void writesAPageThatNamesNoPlaceOnThisMachine() throws IOException {
    Path page = parent.resolve("quality.md");
    evaluate("--traffic", folder.toString(), "--markdown", page.toString());
    String text = Files.readString(page);
    assertTrue(text.startsWith("# Measured quality\n"), text);
    assertTrue(text.contains("`small`: 305 events"), text);
    assertFalse(text.contains(parent.toString()), text);
  }

  @Test
  void replaysTheAttackMadeHarder() throws IOException {
    Path json = parent.resolve("quality.json");
    evaluate(
        "--traffic", folder.toString(), "--variants", "slow10,dilute50", "--json", json.toString());
    JsonNode variants = new ObjectMapper().readTree(json.toFile()).get("variants");
    assertEquals("slow10", variants.get(0).get("variant").textValue());
    assertEquals(1, variants.get(0).get("all").get("found").get("runsRight").get("of").intValue());
    assertEquals("copy", variants.get(1).get("underivable").get(0).textValue());
  }

  @Test
  void leavesPartsOfThePrincipalsOut() throws IOException {
    Path json = parent.resolve("quality.json");
    evaluate("--traffic", folder.toString(), "--folds", "2", "--json", json.toString());
    JsonNode validation = new ObjectMapper().readTree(json.toFile()).get("crossValidation");
    assertEquals(2, validation.get("folds").size());
    assertEquals("patients", validation.get("withoutBaselines").get(0).get("target").textValue());
  }

  @Test
  void refusesAVariantThatDoesNotExist() {
    assertEquals(2, evaluate("--traffic", folder.toString(), "--variants", "slow10,fast"));
    assertEquals(
        "--variants was fast but must be none, all, or some of slow10,slow100,split5,split25,"
            + "split400,dilute50,dilute25,dilute10,dilute5; see privet evaluate --help\n",
        errors.toString());
  }

  @Test
  void refusesAFolderThatLacksFiles() throws IOException {
    Files.delete(folder.resolve("labels.csv"));
    Files.delete(folder.resolve("data_access_events.jsonl.gz"));
    assertEquals(2, evaluate("--traffic", folder.toString()));
    assertEquals(
        "--traffic was "
            + folder
            + " but lacks model_events.jsonl or data_access_events.jsonl, labels.csv; see privet"
            + " evaluate --help\n",
        errors.toString());
  }

  @Test
  void refusesFaultyReferenceFilesNamingEachFault() throws IOException {
    write(
        folder.resolve("allow_list.csv"),
        "principal,patterns,owner,reason,expires",
        "ann,P01,owner,reason,tomorrow");
    assertEquals(2, evaluate("--traffic", folder.toString()));
    assertEquals(1, errors.toString().lines().count());
    assertTrue(errors.toString().contains("expires"), errors::toString);
  }

  private int evaluate(String... arguments) {
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setOut(new PrintWriter(output, true)).setErr(new PrintWriter(errors, true));
    return commandLine.execute(
        Stream.concat(Stream.of("evaluate"), Arrays.stream(arguments)).toArray(String[]::new));
  }
}
