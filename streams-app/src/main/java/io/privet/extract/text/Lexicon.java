package io.privet.extract.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The classes of each word that some recogniser of cues knows. */
final class Lexicon {
  private static final Map<Long, Set<WordClass>> CLASSES = classes();

  private Lexicon() {}

  /** Classes of the word with this hash; empty for a word that no recogniser knows. */
  static Set<WordClass> classes(long wordHash) {
    return CLASSES.getOrDefault(wordHash, Set.of());
  }

  private static Map<Long, Set<WordClass>> classes() {
    Map<Long, Set<WordClass>> classes = new HashMap<>();
    for (WordClass wordClass : WordClass.values()) {
      Words words = wordClass.words();
      for (int i = 0; i < words.count(); i++) {
        classes
            .computeIfAbsent(words.hash(i), unseen -> EnumSet.noneOf(WordClass.class))
            .add(wordClass);
      }
    }
    return Map.copyOf(classes);
  }
}
