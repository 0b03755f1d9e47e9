package io.privet.ingest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One instance for each of the names that records repeat: their hash codes are computed once, and
 * equal names are mostly the same object.
 *
 * <p>A direct-mapped cache: a name that falls into a slot takes it over. Its size is fixed, so no
 * input can make it grow; threads may share it, since a lost update only costs another instance.
 */
final class RepeatedStrings {
  private static final int SLOTS = 1 << 12;
  private static final int MAX_LENGTH = 128;

  private final @Nullable Entry[] slots = new @Nullable Entry[SLOTS];

  /** The characters as a string. */
  String of(char[] characters, int offset, int length) {
    if (length > MAX_LENGTH) {
      return new String(characters, offset, length);
    }
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Entry known = slots[slot];
    if (known != null && known.holds(characters, offset, length)) {
      return known.text;
    }
    Entry added = new Entry(Arrays.copyOfRange(characters, offset, offset + length));
    slots[slot] = added;
    return added.text;
  }

  /** A string beside its characters, as arrays compare faster. */
  private static final class Entry {
    private final char[] characters;
    private final String text;

    Entry(char[] characters) {
      this.characters = characters;
      this.text = new String(characters);
    }

    boolean holds(char[] others, int offset, int length) {
      return Arrays.equals(characters, 0, characters.length, others, offset, offset + length);
    }
  }
}
