package io.privet.extract.leak;

import java.util.List;

/** Finds every literal and every start of a number in one pass over a text. */
final class Prefilter {
  /*
   * A dense Aho-Corasick automaton [1] over character classes. A state is stored as the offset of
   * its row, and the accepting states come last, so that a step is two array reads and one
   * comparison, whatever the text. The first digit of a number is a hit, the following ones are
   * not.
   *
   * [1] Aho, Corasick: Efficient string matching, CACM 18(6), 1975.
   */
  private final byte[] classes;
  private final int classCount;
  private final int[] next;
  private final int firstAccepting;
  private final Hit[][] hits;

  /** A literal that ends in a state. */
  record Hit(int length, Recogniser recogniser) {}

  Prefilter(List<Literal> literals, Recogniser number) {
    AutomatonBuilder automaton = new AutomatonBuilder(literals, number);
    this.classes = automaton.classes();
    this.classCount = automaton.classCount();
    this.next = automaton.transitions();
    this.firstAccepting = automaton.quietStates() * classCount;
    this.hits = automaton.hits();
  }

  /** Calls the recognisers of all hits, in order of their ends, until the scan is full. */
  void run(CharSequence text, Scan scan) {
    int state = 0;
    for (int i = 0, length = text.length(); i < length; i++) {
      char c = text.charAt(i);
      state = next[state + (c < AutomatonBuilder.ASCII ? classes[c] : AutomatonBuilder.NON_ASCII)];
      if (state >= firstAccepting) {
        for (Hit hit : hits[(state - firstAccepting) / classCount]) {
          hit.recogniser().recognise(scan, i + 1 - hit.length(), i + 1);
        }
        if (scan.isFull()) {
          return;
        }
      }
    }
  }
}
