package io.privet.stream;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a store in portions, in the order of keys, so that no tick takes long however much
 * the store holds; begins anew after the last key.
 */
final class CursorSweep<V> {
  /** Records that one portion holds at most. */
  static final int PORTION = 1_000;

  private final KeyValueStore<String, V> store;
  private @Nullable String cursor;

  CursorSweep(KeyValueStore<String, V> store) {
    this.store = store;
  }

  /** The next records; whoever gets them may change the store. */
  List<KeyValue<String, V>> next() {
    List<KeyValue<String, V>> portion = new ArrayList<>();
    try (KeyValueIterator<String, V> records = store.range(cursor, null)) {
      while (records.hasNext() && portion.size() < PORTION) {
        portion.add(records.next());
      }
      cursor = records.hasNext() ? records.peekNextKey() : null;
    }
    return portion;
  }
}
