package io.privet.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.privet.model.Rejection;
import io.privet.model.SourcePosition;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever the bytes: no exception, exactly one answer, and no content in a rejection. */
final class PrivetJsonAdapterPropertyTest {
  private static final int ROUNDS = 10_000;

  /** Stands in every string of the seeds, so that a leak of content shows. */
  private static final String MARK = "Qz";

  private static final List<String> SEEDS =
      List.of(
          """
          {"ts":1772409609609,"event":"model_query","principal":"Qz1","model":"Qz","request_id":"Qz",\
          "status":200,"n_inputs":2,"input":[[0.25,1],[2e-3,-4]],"input_hashes":["0a1b2c3d","00000000"],\
          "output_label":["Qz",1],"top_confidence":[0.4,1],"logprobs_returned":true,"latency_ms":39}\
          """,
          """
          {"ts":1,"event":"model_query","principal":"Qz","model":"Qz","request_id":"Qz",\
          "input":"Qz \\u00e9 é 😀 Qz","output_text":"Qz","sampling":{"temperature":0.5,"seed":7},\
          "guardrails":[{"name":"Qz","verdict":"passed","categories":["Qz"]}],\
          "documents":[{"id":"Qz","score":1}],"tool_calls":[{"name":"Qz","writes":false}]}\
          """,
          """
          {"ts":1,"event":"data_access","principal":"Qz","request_id":"Qz","dataset":"Qz",\
          "object":"Qz/é","op":"GetObject","bytes":5,"subject_ids":["Qz"],"range":null}\
          """);

  private static final List<String> INSERTIONS =
      List.of(
          "NaN",
          "-Infinity",
          "1e999",
          "-1",
          "9".repeat(2_000),
          "null",
          "true",
          "{}",
          "[]",
          "[[",
          "[".repeat(500),
          "}",
          "]",
          "\"",
          "\\",
          "\\u0000",
          "\\ud800",
          ",",
          ":",
          "\"Qz\":",
          " ",
          "\u0000",
          "\u00ff",
          "\u00c0\u0080",
          "\u00ed\u00a0\u0080",
          "\u00ef\u00bb\u00bf");

  private final PrivetJsonAdapter adapter = new PrivetJsonAdapter();

  @Test
  void answersForEveryPrefix() {
    for (String seed : SEEDS) {
      byte[] record = seed.getBytes(UTF_8);
      for (int length = 0; length <= record.length; length++) {
        assertAnswered(Arrays.copyOf(record, length));
      }
    }
  }

  @Test
  void answersForFlippedBytes() {
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] record = seed(random);
      for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
        record[random.nextInt(record.length)] = (byte) random.nextInt(256);
      }
      assertAnswered(record);
    }
  }

  @Test
  void answersForPiecesPutInAndCutOut() {
    SplittableRandom random = new SplittableRandom(12);
    for (int round = 0; round < ROUNDS; round++) {
      String record = new String(seed(random), ISO_8859_1);
      int start = random.nextInt(record.length());
      int end = Math.min(record.length(), start + random.nextInt(12));
      String piece = INSERTIONS.get(random.nextInt(INSERTIONS.size()));
      assertAnswered(
          (record.substring(0, start) + piece + record.substring(end)).getBytes(ISO_8859_1));
    }
  }

  @Test
  void answersForRandomBytes() {
    SplittableRandom random = new SplittableRandom(13);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] record = new byte[random.nextInt(64)];
      random.nextBytes(record);
      assertAnswered(record);
      if (record.length > 0) {
        record[0] = '{';
        assertAnswered(record);
      }
    }
  }

  @Test
  void answersForValuesInEachOthersPlace() {
    SplittableRandom random = new SplittableRandom(14);
    for (int round = 0; round < ROUNDS; round++) {
      String[] fields = SEEDS.get(random.nextInt(SEEDS.size())).split(",", -1);
      int from = random.nextInt(fields.length);
      int to = random.nextInt(fields.length);
      String value = fields[from].substring(fields[from].indexOf(':') + 1);
      fields[to] = fields[to].substring(0, fields[to].indexOf(':') + 1) + value;
      assertAnswered(String.join(",", fields).getBytes(UTF_8));
    }
  }

  private static byte[] seed(SplittableRandom random) {
    return SEEDS.get(random.nextInt(SEEDS.size())).getBytes(UTF_8);
  }

  private void assertAnswered(byte[] record) {
    ReadResult result = adapter.read(record, new SourcePosition("topic", 1, 2));

    assertEquals(1, result.events().size() + result.rejections().size() + result.ignoredParts());
    for (Rejection rejection : result.rejections()) {
      assertFalse(rejection.toString().contains(MARK), rejection::toString);
    }
  }
}
