package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.privet.ingest.ReadResult;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, one record brings one event or one rejection, and nothing is thrown. */
final class AvroSourceAdapterPropertyTest {
  private static final SourcePosition POSITION = new SourcePosition("ai.data-accesses", 0, 7);

  private final SchemaRegistryClient client =
      MockSchemaRegistry.getClientForScope("avro-properties", List.of(new AvroSchemaProvider()));
  private final AvroSourceAdapter adapter =
      new Registry(new RegistrySettings(Map.of("url", "mock://avro-properties"))).sourceAdapter();
  private final List<byte[]> good =
      List.of(
          WireRecords.bytes(client, WireRecords.chat().build()),
          WireRecords.bytes(
              client, WireRecords.batch(List.of(List.of(1f, 2f), List.of(3f, 4f))).build()),
          WireRecords.bytes(client, WireRecords.access().build()));
  private final Map<RejectionReason, Integer> reasons = new EnumMap<>(RejectionReason.class);

  @Test
  void everyTruncationIsARejection() {
    for (byte[] bytes : good) {
      for (int length = 0; length < bytes.length; length++) {
        assertEquals(0, read(Arrays.copyOf(bytes, length)).events().size(), "length " + length);
      }
    }
    assertTrue(reasons.getOrDefault(RejectionReason.TRUNCATED, 0) > 500, reasons.toString());
  }

  @Test
  void flippedBitsAreAnEventOrARejection() {
    SplittableRandom random = new SplittableRandom(12);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = good.get(random.nextInt(good.size())).clone();
      for (int flips = random.nextInt(1, 5); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      read(bytes);
    }
    assertTrue(reasons.size() >= 8, reasons.toString());
  }

  @Test
  void randomBytesBehindAGoodHeaderAreAnEventOrARejection() {
    SplittableRandom random = new SplittableRandom(13);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[5 + random.nextInt(200)];
      random.nextBytes(bytes);
      System.arraycopy(good.get(random.nextInt(good.size())), 0, bytes, 0, 5);
      read(bytes);
    }
    assertTrue(reasons.getOrDefault(RejectionReason.MALFORMED, 0) > 1_000, reasons.toString());
  }

  @Test
  void randomBytesAreRejections() {
    SplittableRandom random = new SplittableRandom(14);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(64)];
      random.nextBytes(bytes);
      assertEquals(0, read(bytes).events().size());
    }
  }

  private ReadResult read(byte[] bytes) {
    ReadResult result = adapter.read(bytes, POSITION);
    assertEquals(1, result.events().size() + result.rejections().size());
    for (Rejection rejection : result.rejections()) {
      reasons.merge(rejection.reason(), 1, Integer::sum);
      assertEquals(POSITION, rejection.position());
      assertFalse(rejection.toString().contains(WireRecords.SECRET));
    }
    return result;
  }
}
