package io.privet.extract.text;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words once, for everything that looks at words. Holds content and never leaves
 * extraction.
 *
 * <p>A word is a run of letters and digits. At most the first {@value #MAX_WORDS} words of the
 * first {@value #MAX_TEXT} characters are there.
 */
public final class Words {
  /** Characters of a text that are looked at. */
  public static final int MAX_TEXT = 16_384;

  /** Words of a text that are looked at. */
  public static final int MAX_WORDS = 2_048;

  /** The words of a text that is withheld. */
  public static final Words NONE = of("");

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;
  private final int count;
  private @Nullable Set<WordClass> @Nullable [] classes;
  private Set<WordClass> present = Set.of();
  private @Nullable Repetition repetition;

  private Words(String text, int[] starts, int[] ends, long[] hashes, int count) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
    this.count = count;
  }

  /** The words of a text. */
  public static Words of(String text) {
    int end = Math.min(text.length(), MAX_TEXT);
    int most = Math.min(MAX_WORDS, end / 2 + 1);
    int[] starts = new int[most];
    int[] ends = new int[most];
    long[] hashes = new long[most];
    int count = 0;
    int start = -1;
    long hash = 0;
    for (int i = 0; i <= end && count < most; i++) {
      char character = i < end ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(character)) {
        start = start < 0 ? i : start;
        hash = next(hash, character);
      } else if (start >= 0) {
        starts[count] = start;
        ends[count] = i;
        hashes[count++] = hash;
        start = -1;
        hash = 0;
      }
    }
    return new Words(text, starts, ends, hashes, count);
  }

  private static long next(long hash, char character) {
    return hash * MULTIPLIER + Character.toLowerCase(character);
  }

  /** The text that they were cut from. */
  String text() {
    return text;
  }

  /** Number of words. */
  public int count() {
    return count;
  }

  /** Hash of a word without regard to case; not keyed. */
  public long hash(int index) {
    return hashes[index];
  }

  /** Where a word starts in the text. */
  int start(int index) {
    return starts[index];
  }

  /** Where a word ends in the text, exclusive. */
  int end(int index) {
    return ends[index];
  }

  /** Whether a word is of a class. */
  boolean is(int index, WordClass wordClass) {
    Set<WordClass> known = classes()[index];
    return known != null && known.contains(wordClass);
  }

  /** Whether any word is of a class. */
  boolean has(WordClass wordClass) {
    classes();
    return present.contains(wordClass);
  }

  /** Whether any word from one position up to another, exclusive, is of a class. */
  boolean has(int from, int to, WordClass wordClass) {
    if (!has(wordClass)) {
      return false;
    }
    for (int i = Math.max(0, from); i < Math.min(count, to); i++) {
      if (is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word has this hash. */
  boolean holds(long hash) {
    for (int i = 0; i < count; i++) {
      if (hashes[i] == hash) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins with a letter: it is no number. */
  boolean isSpelled(int index) {
    return Character.isLetter(text.charAt(starts[index]));
  }

  /** Whether a word is of any class. */
  boolean isKnown(int index) {
    return classes()[index] != null;
  }

  /** The longest stretch in which a phrase follows itself again and again. */
  Repetition repetition() {
    Repetition known = repetition;
    if (known == null) {
      known = Repetition.of(this);
      repetition = known;
    }
    return known;
  }

  private @Nullable Set<WordClass>[] classes() {
    if (classes != null) {
      return classes;
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    @Nullable Set<WordClass>[] looked = new Set[count];
    Set<WordClass> union = EnumSet.noneOf(WordClass.class);
    for (int i = 0; i < count; i++) {
      Set<WordClass> known = Lexicon.classes(hashes[i]);
      if (known != null) {
        looked[i] = known;
        union.addAll(known);
      }
    }
    present = union;
    classes = looked;
    return looked;
  }
}
