package io.privet.cli.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Lines of Privet JSON and files of them, for tests. */
public final class RecordedTraffic {
  /** Event time at which the traffic begins. */
  public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private RecordedTraffic() {}

  /** A principal reads an object of a data set some seconds after the start. */
  public static String read(String id, int second, String principal, String dataset, int object) {
    return String.format(
        Locale.ROOT,
        "{\"ts\":%d,\"event\":\"data_access\",\"principal\":\"%s\",\"dataset\":\"%s\","
            + "\"object\":\"record-%d.json\",\"op\":\"GetObject\",\"request_id\":\"%s\","
            + "\"status\":200,\"bytes\":512}",
        START.plusSeconds(second).toEpochMilli(),
        principal,
        dataset,
        object,
        id);
  }

  /** A principal asks a model about one row some seconds after the start. */
  public static String query(String id, int second, String principal, String model) {
    return String.format(
        Locale.ROOT,
        "{\"ts\":%d,\"event\":\"model_query\",\"principal\":\"%s\",\"model\":\"%s\","
            + "\"request_id\":\"%s\",\"status\":200,\"n_inputs\":1,\"input\":[0.25,0.5,%d.0,1.0],"
            + "\"output_label\":1,\"top_confidence\":0.9,\"logprobs_returned\":false}",
        START.plusSeconds(second).toEpochMilli(),
        principal,
        model,
        id,
        second);
  }

  /** A principal asks about an input near a point where the label is a matter of chance. */
  public static String walk(String id, int second, String principal, String model, Random random) {
    return String.format(
        Locale.ROOT,
        "{\"ts\":%d,\"event\":\"model_query\",\"principal\":\"%s\",\"model\":\"%s\","
            + "\"request_id\":\"%s\",\"input\":[%.6f,0.5,0.25,%.6f,0.75,0.5,0.125,0.5],"
            + "\"output_label\":%d,\"top_confidence\":0.5}",
        START.plusSeconds(second).toEpochMilli(),
        principal,
        model,
        id,
        0.5 + random.nextDouble() / 1_000,
        0.5 + random.nextDouble() / 1_000,
        random.nextInt(2));
  }

  /** Forty principals share a walk round one point of the model churn, one input a second. */
  public static List<String> walkByMany(int startSecond) {
    Random random = new Random(7);
    return IntStream.range(0, 800)
        .mapToObj(i -> walk("w-" + i, startSecond + i, "mob-" + i % 40, "churn", random))
        .toList();
  }

  /** A principal reads a data set from end to end, one object a second. */
  public static List<String> bulkCopy(String principal, String dataset, int objects) {
    return IntStream.range(0, objects)
        .mapToObj(i -> read(principal + "-" + i, i, principal, dataset, i))
        .toList();
  }

  /** Writes lines to a plain file. */
  public static Path write(Path file, String... lines) throws IOException {
    return Files.write(file, List.of(lines));
  }

  /** Writes lines to a gzip file. */
  public static Path writeGzip(Path file, Stream<String> lines) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (String line : lines.toList()) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
