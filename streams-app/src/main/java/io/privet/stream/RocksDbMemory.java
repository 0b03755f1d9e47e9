package io.privet.stream;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds the memory of all RocksDB stores of the process together: one cache holds blocks, indexes
 * and filters, and write buffers are charged to it. Without it each store of each partition has
 * buffers of its own.
 */
public final class RocksDbMemory implements RocksDBConfigSetter {
  /** Memory of all stores together, bytes. */
  static final long TOTAL_BYTES = 128L << 20;

  /** Part of it that write buffers may take, bytes. */
  static final long WRITE_BUFFER_BYTES = 48L << 20;

  /** Size at which one store's write buffer is written out, bytes. */
  static final long STORE_WRITE_BUFFER_BYTES = 4L << 20;

  private static final int ANY_SHARDS = -1;
  private static final double INDEX_SHARE = 0.1;

  /** Made with the first store, once the native library is there. */
  private static final class Shared {
    static final Cache CACHE;
    static final WriteBufferManager WRITE_BUFFERS;

    static {
      RocksDB.loadLibrary();
      CACHE = new LRUCache(TOTAL_BYTES, ANY_SHARDS, false, INDEX_SHARE);
      WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFER_BYTES, CACHE);
    }
  }

  @Override
  public void setConfig(String storeName, Options options, Map<String, Object> configs) {
    BlockBasedTableConfig tables = (BlockBasedTableConfig) options.tableFormatConfig();
    tables.setBlockCache(Shared.CACHE);
    tables.setCacheIndexAndFilterBlocks(true);
    tables.setCacheIndexAndFilterBlocksWithHighPriority(true);
    tables.setPinTopLevelIndexAndFilter(true);
    options.setTableFormatConfig(tables);
    options.setWriteBufferManager(Shared.WRITE_BUFFERS);
    options.setWriteBufferSize(STORE_WRITE_BUFFER_BYTES);
  }

  /** Frees nothing: other stores share what there is. */
  @Override
  public void close(String storeName, Options options) {}
}
