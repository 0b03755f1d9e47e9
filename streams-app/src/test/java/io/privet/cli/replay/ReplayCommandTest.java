package io.privet.cli.replay;

import static io.privet.cli.replay.RecordedTraffic.bulkCopy;
import static io.privet.cli.replay.RecordedTraffic.query;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ReplayCommandTest {
  @TempDir private Path folder;

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void printsEachAlertStateAsOneJsonLine() throws IOException {
    assertEquals(0, replay(copy().toString(), "--plain-principals"));
    JsonNode alert = new ObjectMapper().readTree(output.toString().lines().findFirst().orElse(""));
    assertEquals("OPEN", alert.get("status").textValue());
    assertEquals("P16", alert.get("pattern").textValue());
    assertEquals("eve", alert.get("principal").textValue());
    assertEquals("patients", alert.get("target").textValue());
    assertTrue(alert.get("mitigations").size() > 0, alert::toString);
    assertEquals("copy.gz", alert.get("evidence").get(0).get("source").textValue());
  }

  @Test
  void givesTheSameOutputEachTime() throws IOException {
    Path copy = copy();
    replay(copy.toString());
    String first = output.toString();
    output.getBuffer().setLength(0);
    replay(copy.toString());
    assertEquals(first, output.toString());
  }

  @Test
  void resolvesAnAlertOnceEventTimeHasPassedTheGap() throws IOException {
    Path later = write(folder.resolve("later"), query("q", 7 * 60 * 60, "ann", "m"));
    replay(copy().toString(), later.toString());
    String last = output.toString().lines().toList().getLast();
    assertEquals("RESOLVED", new ObjectMapper().readTree(last).get("status").textValue());
  }

  @Test
  void endsWithOneLineOfCounts() throws IOException {
    Path bad = write(folder.resolve("bad"), "{", "not json", "{\"event\":\"heartbeat\",\"ts\":1}");
    assertEquals(0, replay(copy().toString(), bad.toString()));
    String counts = errors.toString().lines().toList().getLast();
    assertTrue(
        counts.matches(
            "300 events, 2 rejected \\(TRUNCATED 1, MALFORMED 1\\), 1 ignored \\(OTHER_KIND 1\\), 0 duplicates, 0"
                + " late, \\d+ findings, 1 alerts opened, 0 exempted, peak memory [\\d,]+ MB"),
        counts);
  }

  @Test
  void writesFindingsToTheirFile() throws IOException {
    Path findings = folder.resolve("findings.jsonl");
    replay(copy().toString(), "--findings", findings.toString());
    JsonNode finding = new ObjectMapper().readTree(Files.readAllLines(findings).getFirst());
    assertEquals("P16", finding.get("pattern").textValue());
    assertTrue(finding.get("events").get(0).get("eventId").textValue().startsWith("eve-"));
  }

  @Test
  void namesPrincipalsByPseudonymsAndSaysWhoCanRecomputeThem() throws IOException {
    replay(copy().toString());
    assertFalse(output.toString().contains("\"eve\""), output::toString);
    assertTrue(
        errors
            .toString()
            .startsWith(
                "pseudonyms use the well-known key and can be recomputed by anyone: set"
                    + " --key-file\n"),
        errors::toString);
  }

  @Test
  void makesOtherPseudonymsWithAnotherKey() throws IOException {
    Path copy = copy();
    replay(copy.toString());
    String wellKnown = output.toString();
    output.getBuffer().setLength(0);
    errors.getBuffer().setLength(0);
    Path key = Files.write(folder.resolve("key"), new byte[32]);
    assertEquals(0, replay(copy.toString(), "--key-file", key.toString()));
    assertFalse(output.toString().equals(wellKnown));
    assertFalse(errors.toString().contains("well-known"), errors::toString);
  }

  @Test
  void leavesLineBreaksAtTheEndOfAKeyFileOut() throws IOException {
    Path copy = copy();
    Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef");
    replay(copy.toString(), "--key-file", key.toString());
    String first = output.toString();
    output.getBuffer().setLength(0);
    Files.writeString(key, "0123456789abcdef0123456789abcdef\r\n");
    replay(copy.toString(), "--key-file", key.toString());
    assertEquals(first, output.toString());
  }

  @Test
  void refusesSettingsThatAreUnknownWithOneLineEach() throws IOException {
    Path config = write(folder.resolve("privet.yaml"), "detct:", "  x: 1");
    assertEquals(2, replay(copy().toString(), "--config", config.toString()));
    assertTrue(errors.toString().contains("detct.x is no setting"), errors::toString);
  }

  @Test
  void writesFindingsOfADetectorInShadowButOpensNoAlert() throws IOException {
    Path findings = folder.resolve("findings");

    assertEquals(0, replayWithMode("shadow", findings));

    assertTrue(Files.readString(findings).contains("access.bulk-read"));
    assertEquals("", output.toString());
    assertTrue(errors.toString().contains(" 0 alerts opened"), errors::toString);
  }

  @Test
  void runsNoDetectorThatIsOff() throws IOException {
    Path findings = folder.resolve("findings");

    assertEquals(0, replayWithMode("off", findings));

    assertFalse(Files.readString(findings).contains("access.bulk-read"));
  }

  private int replayWithMode(String mode, Path findings) throws IOException {
    Path config =
        write(
            folder.resolve("privet.yaml"),
            "kafka: {bootstrap.servers: 'kafka:9092'}",
            "schema.registry: {url: 'http://registry:8081'}",
            "privacy:",
            "  key: 0123456789abcdef0123456789abcdef",
            "  partition-key: 0123456789abcdef0123456789abcdef",
            "detect: {access.bulk-read: {mode: " + mode + "}}");
    return replay(
        copy().toString(), "--config", config.toString(), "--findings", findings.toString());
  }

  @Test
  void learnsFromTheSameFilesFirst() throws IOException {
    assertEquals(0, replay(copy().toString(), "--learn"));
    assertTrue(output.toString().contains("\"baseline\":\"history-2026-03-02-300\""));
  }

  @Test
  void failsAfterReplayingADamagedFileAsFarAsItGoes() throws IOException {
    byte[] bytes = Files.readAllBytes(copy());
    Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(bytes, bytes.length - 9));
    assertEquals(1, replay(cut.toString()));
    List<String> lines = errors.toString().lines().toList();
    assertEquals(
        cut + " is cut off or damaged: its rest could not be read", lines.get(lines.size() - 2));
    assertTrue(lines.getLast().contains("1 rejected (TRUNCATED 1)"), errors::toString);
  }

  @Test
  void readsTheLogOfAnotherProductAndCountsWhatItIgnores() throws IOException {
    Path log = Path.of("src", "test", "resources", "sources", "cloudtrail", "records.json");
    assertEquals(0, replay(log.toString(), "--source", "cloudtrail"));
    assertTrue(
        errors
            .toString()
            .lines()
            .toList()
            .getLast()
            .startsWith(
                "7 events, 0 rejected, 2 ignored (OTHER_SERVICE 1, OTHER_OPERATION 1), 0"
                    + " duplicates, 0 late"),
        errors::toString);
  }

  @Test
  void putsALogThatStandsWithTheNewestFirstInOrder() throws IOException {
    Path log =
        write(
            folder.resolve("log"),
            "{\"id\":\"3\",\"startTime\":1772416800,\"model\":\"m\",\"end_user\":\"u\"}",
            "[{\"id\":\"2\",\"startTime\":1772413200,\"model\":\"m\",\"end_user\":\"u\"},"
                + "{\"id\":\"1\",\"startTime\":1772409600,\"model\":\"m\",\"end_user\":\"u\"}]");
    assertEquals(0, replay(log.toString(), "--source", "litellm"));
    assertTrue(
        errors
            .toString()
            .lines()
            .toList()
            .getLast()
            .startsWith("3 events, 0 rejected, 0 ignored, 0 duplicates, 0 late"),
        errors::toString);
  }

  @Test
  void refusesFilesThatAreNotThere() {
    assertEquals(2, replay("absent-1", "absent-2"));
    assertEquals(
        "not readable files: absent-1, absent-2; see privet replay --help\n", errors.toString());
  }

  @Test
  void refusesAKeyThatIsTooShort() throws IOException {
    Path key = Files.write(folder.resolve("key"), new byte[31]);
    assertEquals(2, replay(copy().toString(), "--key-file", key.toString()));
    assertEquals(
        "--key-file was "
            + key
            + " but must be a readable file of at least 32 bytes; see privet replay --help\n",
        errors.toString());
  }

  @Test
  void namesAFileThatBeginsLikeGzipAndIsNot() throws IOException {
    Path fake = Files.write(folder.resolve("fake.gz"), new byte[] {0x1F, (byte) 0x8B, 'x', 'y'});
    assertEquals(1, replay(fake.toString(), "--plain-principals"));
    assertEquals(
        "privet replay failed: "
            + fake
            + " must be readable text or gzip but could not be opened\n",
        errors.toString());
  }

  @Test
  void refusesFindingsInAFolderThatIsNotThere() throws IOException {
    Path findings = folder.resolve("absent").resolve("findings");
    assertEquals(2, replay(copy().toString(), "--findings", findings.toString()));
    assertEquals(
        "--findings was "
            + findings
            + " but must be a file that can be written; see privet replay --help\n",
        errors.toString());
  }

  @Test
  void asksForAFile() {
    assertEquals(2, replay());
  }

  private Path copy() throws IOException {
    Stream<String> lines = bulkCopy("eve", "patients", 300).stream();
    return writeGzip(folder.resolve("copy.gz"), lines);
  }

  private int replay(String... arguments) {
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setOut(new PrintWriter(output, true)).setErr(new PrintWriter(errors, true));
    return commandLine.execute(
        Stream.concat(Stream.of("replay"), Arrays.stream(arguments)).toArray(String[]::new));
  }
}
