package io.privet.extract.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of each word that some recogniser of cues knows: an open table with one probe for
 * most words, since every word of every prompt is looked up.
 */
final class Lexicon {
  private static final int SLOTS_PER_WORD = 4;

  private static final Map<Long, Set<WordClass>> WORDS = words();
  private static final long[] HASHES =
      new long[Integer.highestOneBit(SLOTS_PER_WORD * WORDS.size())];
  private static final @Nullable Set<WordClass>[] CLASSES = table();

  private Lexicon() {}

  /** Classes of the word with this hash; null for a word that no recogniser knows. */
  static @Nullable Set<WordClass> classes(long wordHash) {
    return CLASSES[slot(wordHash)];
  }

  /** Where a hash stands, or the free slot where it would. */
  private static int slot(long wordHash) {
    int slot = (int) (wordHash >>> Integer.SIZE) & HASHES.length - 1;
    while (HASHES[slot] != wordHash && HASHES[slot] != 0) {
      slot = slot + 1 & HASHES.length - 1;
    }
    return slot;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Set<WordClass>[] table() {
    @Nullable Set<WordClass>[] classes = new Set[HASHES.length];
    WORDS.forEach(
        (hash, known) -> {
          int slot = slot(hash);
          HASHES[slot] = hash;
          classes[slot] = known;
        });
    return classes;
  }

  private static Map<Long, Set<WordClass>> words() {
    Map<Long, Set<WordClass>> classes = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      Words words = wordClass.words();
      for (int i = 0; i < words.count(); i++) {
        classes
            .computeIfAbsent(words.hash(i), unseen -> EnumSet.noneOf(WordClass.class))
            .add(wordClass);
      }
    }
    return classes;
  }
}
