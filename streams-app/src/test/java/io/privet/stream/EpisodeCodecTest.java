package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.alerting.Episode;
import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.Measure;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.model.flat.FlatFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class EpisodeCodecTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static final Alert PUBLISHED =
      new AlertBuilder(
              "5f1c0a9e7b3d42688c1f0e2d3b4a5968",
              new Finding(
                  "access.bulk-read",
                  RiskPattern.P16,
                  "acme",
                  Scope.PRINCIPAL,
                  "MDEyMzQ1Njc4OWFiY2RlZg",
                  "p-0011223344556677",
                  Target.dataset("notes"),
                  NOON,
                  0.9,
                  Severity.HIGH,
                  250,
                  "250 records in a minute.",
                  List.of(new Measure("distinct objects read", 250, 20.5, "objects", "last day")),
                  List.of("A job: none is registered."),
                  List.of(),
                  List.of(new EventReference("r0000042", NOON, new SourcePosition("reads", 3, 12))),
                  "v1"))
          .build();

  private static final Alert GROWN = new AlertBuilder(PUBLISHED).counts(2, 260).build();

  private static final Episode QUIET = new Episode(PUBLISHED, PUBLISHED, List.of());
  private static final Episode GROWING = new Episode(GROWN, PUBLISHED, List.of());
  private static final Episode HANDLED = new Episode(GROWN, PUBLISHED, List.of("c-1", "c-2"));

  private final EpisodeCodec codec = new EpisodeCodec();

  @Test
  void keepsTheBytesOfTheCurrentVersion() throws IOException {
    assertEquals(
        golden("episode-v2.hex"),
        List.of(QUIET, GROWING, HANDLED).stream()
            .map(episode -> HexFormat.of().formatHex(codec.encode(episode)))
            .toList());
  }

  @Test
  void readsTheBytesOfEveryVersion() throws IOException {
    assertEquals(List.of(QUIET, GROWING), read("episode-v1.hex"));
    assertEquals(List.of(QUIET, GROWING, HANDLED), read("episode-v2.hex"));
  }

  @Test
  void refusesAnotherVersion() {
    byte[] bytes = codec.encode(QUIET);
    bytes[0] = 3;

    FlatFormatException fault = assertThrows(FlatFormatException.class, () -> codec.decode(bytes));

    assertEquals(
        "an episode was of version 3 but this Privet reads versions 1 to 2", fault.getMessage());
  }

  @Test
  void refusesEveryTruncationAndEveryTail() {
    byte[] bytes = codec.encode(HANDLED);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(FlatFormatException.class, () -> codec.decode(cut));
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThrows(FlatFormatException.class, () -> codec.decode(longer));
  }

  private List<Episode> read(String file) throws IOException {
    return golden(file).stream().map(line -> codec.decode(HexFormat.of().parseHex(line))).toList();
  }

  private static List<String> golden(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(EpisodeCodecTest.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
