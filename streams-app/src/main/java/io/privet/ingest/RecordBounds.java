package io.privet.ingest;

/** The most that one record may hold, whatever its format; what exceeds it is refused whole. */
public final class RecordBounds {
  /** Size of a record, bytes. */
  public static final int MAX_RECORD_BYTES = 8 << 20;

  /** Length of a prompt or an answer, UTF-16 characters. */
  public static final int MAX_TEXT_CHARS = 512 << 10;

  /** Length of a name, an identifier, an address or a label, UTF-16 characters. */
  public static final int MAX_NAME_CHARS = 2_048;

  /** Inputs in one call. */
  public static final int MAX_ROWS = 65_536;

  /** Numbers in one input; an image of 224 by 224 pixels has 150,528. */
  public static final int MAX_COLUMNS = 262_144;

  /** Entries of any other list. */
  public static final int MAX_ITEMS = 1_024;

  /** Depth of objects and lists within each other, in parts of a record that Privet ignores too. */
  public static final int MAX_NESTING = 64;

  /** Length of a number as text, characters. */
  public static final int MAX_NUMBER_CHARS = 1_000;

  /** Entries of a batch that become events or rejections. */
  public static final int MAX_ENTRIES = 16_384;

  /**
   * Tokens of JSON in a record that is read as a tree; each costs up to about 100 bytes of heap.
   */
  public static final int MAX_TOKENS = 1 << 20;

  /** Latest event time, milliseconds since the epoch: the last of the year 9999. */
  public static final long MAX_TIME_MILLIS = 253_402_300_799_999L;

  private RecordBounds() {}
}
