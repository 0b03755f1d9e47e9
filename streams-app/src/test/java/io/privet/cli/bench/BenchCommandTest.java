package io.privet.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.privet.cli.PrivetCommandLine;
import io.privet.cli.replay.RecordedTraffic;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class BenchCommandTest {
  @TempDir private Path folder;

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void printsRatiosAndWritesThemAsJson() throws IOException {
    Path file =
        RecordedTraffic.writeGzip(
            folder.resolve("copy.gz"), RecordedTraffic.bulkCopy("eve", "patients", 300).stream());
    Path json = folder.resolve("bench.json");
    assertEquals(0, bench("--core", file.toString(), "--json", json.toString()));
    assertEquals(4, output.toString().lines().count());
    JsonNode core = new ObjectMapper().readTree(json.toFile()).get("core");
    assertEquals(300, core.get("events").longValue());
    assertTrue(core.get("speedAgainstParsing").doubleValue() > 0, core::toString);
    assertTrue(core.get("speedAgainstSkipping").doubleValue() > 0, core::toString);
    assertTrue(core.get("peakMemoryBytes").longValue() > 0, core::toString);
  }

  @Test
  void refusesFilesThatAreNotThere() {
    assertEquals(2, bench("--core", "absent"));
    assertEquals("not readable files: absent; see privet bench --help\n", errors.toString());
  }

  @Test
  void sumsWhatItDecodesSoThatNothingIsOptimisedAway() throws IOException {
    Path file = RecordedTraffic.write(folder.resolve("f"), "{\"a\":[1,2.5,\"xyz\",true]}");
    assertEquals(12, new JsonParsing(true).parse(List.of(file)));
    assertEquals(9, new JsonParsing(false).parse(List.of(file)));
  }

  private int bench(String... arguments) {
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setOut(new PrintWriter(output, true)).setErr(new PrintWriter(errors, true));
    String[] all = new String[arguments.length + 1];
    all[0] = "bench";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return commandLine.execute(all);
  }
}
