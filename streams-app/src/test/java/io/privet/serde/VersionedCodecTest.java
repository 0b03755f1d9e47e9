package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Finding;
import io.privet.model.flat.FlatFormatException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

final class VersionedCodecTest {
  private static final VersionedCodec<Finding> FINDINGS = VersionedCodec.findings();
  private static final VersionedCodec<Alert> ALERTS = VersionedCodec.alerts();
  private static final VersionedCodec<Command> COMMANDS = VersionedCodec.commands();

  @Test
  void roundTripsEveryFinding() {
    RandomRecords records = new RandomRecords(3);
    for (int i = 0; i < 1_000; i++) {
      Finding finding = records.finding();

      assertEquals(finding, FINDINGS.decode(FINDINGS.encode(finding)));
    }
  }

  @Test
  void roundTripsEveryAlert() {
    RandomRecords records = new RandomRecords(4);
    for (int i = 0; i < 1_000; i++) {
      Alert alert = records.alert();

      assertEquals(alert, ALERTS.decode(ALERTS.encode(alert)));
    }
  }

  @Test
  void keepsTheBytesOfTheCurrentVersion() throws Exception {
    assertEquals(
        TestResources.lines("finding-v1.hex"),
        List.of(hex(FINDINGS.encode(Samples.FINDING)), hex(FINDINGS.encode(Samples.LEAK))));
    assertEquals(TestResources.lines("alert-v2.hex"), List.of(hex(ALERTS.encode(Samples.ALERT))));
    assertEquals(
        TestResources.lines("command-v1.hex"), List.of(hex(COMMANDS.encode(Samples.COMMAND))));
  }

  @Test
  void readsTheBytesOfEveryVersion() throws Exception {
    assertEquals(List.of(Samples.FINDING, Samples.LEAK), read("finding-v1.hex", FINDINGS));
    assertEquals(List.of(Samples.ALERT_OF_VERSION_1), read("alert-v1.hex", ALERTS));
    assertEquals(List.of(Samples.ALERT), read("alert-v2.hex", ALERTS));
    assertEquals(List.of(Samples.COMMAND), read("command-v1.hex", COMMANDS));
  }

  @Test
  void readsAVersionThatLackedAField() {
    VersionedCodec<Finding> old =
        new VersionedCodec<>(AvroFindings.MAPPING, List.of(withoutItsLastFields()));
    VersionedCodec<Finding> current =
        new VersionedCodec<>(
            AvroFindings.MAPPING, List.of(withoutItsLastFields(), AvroFindings.MAPPING.schema()));
    byte[] written = FINDINGS.encode(Samples.FINDING);
    byte[] cut = Arrays.copyOf(written, written.length - "b-2026-03-01".length() - 3);

    assertEquals("", old.decode(cut).baseline());
    assertEquals("", current.decode(cut).baseline());
    assertEquals(2, current.encode(Samples.FINDING)[0]);
  }

  @Test
  void refusesAnUnknownVersion() {
    byte[] bytes = FINDINGS.encode(Samples.FINDING);
    bytes[0] = 2;

    FlatFormatException fault =
        assertThrows(FlatFormatException.class, () -> FINDINGS.decode(bytes));

    assertEquals(
        "a finding was of version 2 but this Privet reads versions 1 to 1", fault.getMessage());
  }

  @Test
  void refusesEveryTruncationAndEveryTail() {
    byte[] bytes = FINDINGS.encode(Samples.FINDING);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(FlatFormatException.class, () -> FINDINGS.decode(cut));
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThrows(FlatFormatException.class, () -> FINDINGS.decode(longer));
  }

  @Test
  void neverThrowsAnythingElseOnAnyBytes() {
    SplittableRandom random = new SplittableRandom(5);
    byte[] good = ALERTS.encode(Samples.ALERT);
    int refused = 0;
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = good.clone();
      for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        ALERTS.decode(bytes);
      } catch (FlatFormatException expected) {
        refused++;
      }
    }
    assertTrue(refused > 500, "flips were hardly ever noticed: " + refused);
  }

  private static Schema withoutItsLastFields() {
    Schema current = AvroFindings.MAPPING.schema();
    return Schema.createRecord(
        current.getName(),
        current.getDoc(),
        current.getNamespace(),
        false,
        current.getFields().stream()
            .filter(
                field -> !Set.of("baseline", "members", "referenceVersion").contains(field.name()))
            .map(field -> new Schema.Field(field.name(), field.schema(), field.doc()))
            .toList());
  }

  private static <T> List<T> read(String golden, VersionedCodec<T> codec) throws Exception {
    return TestResources.lines(golden).stream()
        .map(line -> codec.decode(HexFormat.of().parseHex(line)))
        .toList();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
