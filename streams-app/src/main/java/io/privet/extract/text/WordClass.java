package io.privet.extract.text;

/** Words that mean about the same to a recogniser of cues. */
enum WordClass {
  /** Asks to say the same again. */
  REPEAT("repeat repeating say write print output echo recite"),
  /** Without end. */
  ENDLESS("forever endlessly infinitely indefinitely nonstop continuously"),
  ;

  private final String words;

  WordClass(String words) {
    this.words = words;
  }

  /** The words, in lower case, with spaces between them. */
  Words words() {
    return Words.of(words);
  }
}
