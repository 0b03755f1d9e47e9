package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CursorSweepTest {
  @TempDir private Path stateDirectory;

  @Test
  void meetsEveryKeyOnceInPortionsThenBeginsAnew() {
    try (StreamDriver stream = new StreamDriver(stateDirectory)) {
      KeyValueStore<String, byte[]> store = stream.store(TopologyNames.PROFILES);
      for (int i = 0; i < 2_500; i++) {
        store.put("key-%04d".formatted(i), new byte[] {1});
      }
      CursorSweep<byte[]> sweep = new CursorSweep<>(store);

      List<String> first = keys(sweep);
      List<String> second = keys(sweep);
      List<String> third = keys(sweep);

      assertEquals(List.of(1_000, 1_000, 500), sizes(first, second, third));
      assertEquals("key-1000", second.getFirst());
      assertEquals("key-2499", third.getLast());
      assertEquals("key-0000", keys(sweep).getFirst());
    }
  }

  @Test
  void goesOnWhereTheNextKeyWasDropped() {
    try (StreamDriver stream = new StreamDriver(stateDirectory)) {
      KeyValueStore<String, byte[]> store = stream.store(TopologyNames.PROFILES);
      for (int i = 0; i < 1_002; i++) {
        store.put("key-%04d".formatted(i), new byte[] {1});
      }
      CursorSweep<byte[]> sweep = new CursorSweep<>(store);
      keys(sweep);
      store.delete("key-1000");

      assertEquals(List.of("key-1001"), keys(sweep));
    }
  }

  private static List<String> keys(CursorSweep<byte[]> sweep) {
    return sweep.next().stream().map(record -> record.key).toList();
  }

  private static List<Integer> sizes(List<?>... lists) {
    return List.of(lists).stream().map(List::size).toList();
  }
}
