package io.privet.extract.text;

import io.privet.fingerprint.TextWords;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words once, for everything that looks at words: {@link TextWords} and what their
 * wording says. Holds content and never leaves extraction.
 */
public final class Words {
  /** Characters of a text that are looked at. */
  public static final int MAX_TEXT = TextWords.MAX_TEXT;

  /** Words of a text that are looked at. */
  public static final int MAX_WORDS = TextWords.MAX_WORDS;

  /** The words of a text that is withheld. */
  public static final Words NONE = of("");

  private final String text;
  private final TextWords words;
  private @Nullable Set<WordClass> @Nullable [] classes;
  private Set<WordClass> present = Set.of();
  private @Nullable Repetition repetition;

  private Words(String text, TextWords words) {
    this.text = text;
    this.words = words;
  }

  /** The words of a text. */
  public static Words of(String text) {
    return new Words(text, TextWords.of(text));
  }

  /** The words without their wording, as fingerprints are made of. */
  public TextWords fingerprinted() {
    return words;
  }

  /** The text that they were cut from. */
  String text() {
    return text;
  }

  /** Number of words. */
  public int count() {
    return words.count();
  }

  /** Hash of a word without regard to case; not keyed. */
  public long hash(int index) {
    return words.hash(index);
  }

  /** Where a word starts in the text. */
  int start(int index) {
    return words.start(index);
  }

  /** Where a word ends in the text, exclusive. */
  int end(int index) {
    return words.end(index);
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
    for (int i = Math.max(0, from); i < Math.min(count(), to); i++) {
      if (is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word has this hash. */
  boolean holds(long hash) {
    for (int i = 0; i < count(); i++) {
      if (hash(i) == hash) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins with a letter: it is no number. */
  boolean isSpelled(int index) {
    return Character.isLetter(text.charAt(start(index)));
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
    @Nullable Set<WordClass>[] looked = new Set[count()];
    Set<WordClass> union = EnumSet.noneOf(WordClass.class);
    for (int i = 0; i < count(); i++) {
      Set<WordClass> known = Lexicon.classes(hash(i));
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
