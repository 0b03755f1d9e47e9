package io.privet.detect.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.EventReference;
import io.privet.model.SourcePosition;
import io.privet.model.flat.FlatFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class SourceCodecTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final EventReference EVENT =
      new EventReference("e-7", NOON, new SourcePosition("gateway-log", 2, 700));
  private static final FlowKey CHAT = new FlowKey("acme", "chat");

  private static final SourceReport REPORT =
      new SourceReport(
          "gateway-log",
          2,
          NOON.toEpochMilli(),
          true,
          List.of(
              new FlowReport(
                  CHAT,
                  12,
                  NOON.toEpochMilli() - 20_000,
                  NOON.toEpochMilli(),
                  9_000,
                  4_000,
                  EVENT,
                  Map.of(Trace.PROMPT, new Presence(12, 1), Trace.GUARDRAIL, new Presence(13, 13))),
              new FlowReport(CHAT.whole(), 12, 1, 2, 0, 0, EVENT, Map.of())));

  private static final WatchedSource SOURCE =
      new WatchedSource(
          NOON.toEpochMilli(),
          new TreeMap<>(Map.of(0, 5L, 2, NOON.toEpochMilli())),
          List.of(
              new WatchedFlow(
                  CHAT,
                  40_000,
                  1,
                  NOON.toEpochMilli(),
                  NOON.toEpochMilli() + 30_000,
                  new Gaps(3, 900_000, 60_000, 5, 4),
                  EVENT,
                  0,
                  Map.of(
                      Trace.ANSWER,
                      new Habit(
                          new Presence(15_000, 20),
                          12.5,
                          NOON.toEpochMilli(),
                          new Presence(90, 80),
                          7,
                          8,
                          40)))));

  @Test
  void keepsTheBytesOfVersion1() throws IOException {
    assertEquals(
        golden("source-report-v1.hex"), HexFormat.of().formatHex(SourceReportCodec.encode(REPORT)));
    assertEquals(
        golden("watched-source-v1.hex"),
        HexFormat.of().formatHex(WatchedSourceCodec.encode(SOURCE)));
  }

  @Test
  void readsTheBytesOfVersion1() throws IOException {
    assertEquals(
        REPORT, SourceReportCodec.decode(HexFormat.of().parseHex(golden("source-report-v1.hex"))));
    assertEquals(
        SOURCE,
        WatchedSourceCodec.decode(HexFormat.of().parseHex(golden("watched-source-v1.hex"))));
  }

  @Test
  void refusesAnUnknownVersionEveryTruncationAndEveryTail() {
    refusesOthers(SourceReportCodec.encode(REPORT), SourceReportCodec::decode);
    refusesOthers(WatchedSourceCodec.encode(SOURCE), WatchedSourceCodec::decode);
  }

  private static void refusesOthers(byte[] bytes, Consumer<byte[]> decode) {
    for (int length = 0; length <= bytes.length + 1; length++) {
      if (length != bytes.length) {
        byte[] other = Arrays.copyOf(bytes, length);
        assertThrows(FlatFormatException.class, () -> decode.accept(other));
      }
    }
    byte[] unknown = bytes.clone();
    unknown[0] = 9;
    assertThrows(FlatFormatException.class, () -> decode.accept(unknown));
  }

  private static String golden(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(SourceCodecTest.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
  }
}
