package io.privet.extract.leak;

import io.privet.extract.leak.Prefilter.Hit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds the tables of the prefilter's automaton. */
final class AutomatonBuilder {
  /*
   * Classes: one for each ASCII character that some literal uses, both cases alike; one for digits;
   * one for all non-ASCII characters; one for the rest. States are made breadth first, so that the
   * rows near the root, where nearly all steps are, lie side by side in memory. Two states outside
   * the trie tell the first digit of a number from the following ones.
   */
  static final int ASCII = 128;
  static final int NON_ASCII = 2;
  private static final int OTHER = 0;
  private static final int DIGIT = 1;
  private static final int ROOT = 0;

  private final byte[] classes = new byte[ASCII];
  private final int classCount;
  private final List<int[]> rows = new ArrayList<>();
  private final List<List<Hit>> hits = new ArrayList<>();

  AutomatonBuilder(List<Literal> literals, Recogniser number) {
    this.classCount = assignClasses(literals);
    addState();
    addTrie(literals);
    addFailures();
    addNumbers(number);
  }

  byte[] classes() {
    return classes;
  }

  int classCount() {
    return classCount;
  }

  /** States in which nothing ends; they come before all others. */
  int quietStates() {
    return (int) hits.stream().filter(List::isEmpty).count();
  }

  /** Row after row, the offset of the row of the next state for each class. */
  int[] transitions() {
    int[] order = order();
    int[] transitions = new int[rows.size() * classCount];
    for (int state = 0; state < rows.size(); state++) {
      for (int symbol = 0; symbol < classCount; symbol++) {
        transitions[order[state] * classCount + symbol] =
            order[rows.get(state)[symbol]] * classCount;
      }
    }
    return transitions;
  }

  /** What ends in each accepting state. */
  Hit[][] hits() {
    return hits.stream()
        .filter(found -> !found.isEmpty())
        .map(found -> found.toArray(Hit[]::new))
        .toArray(Hit[][]::new);
  }

  /** The final number of each state: accepting ones last, otherwise as they were made. */
  private int[] order() {
    int[] order = new int[rows.size()];
    int quiet = 0;
    int accepting = quietStates();
    for (int state = 0; state < order.length; state++) {
      order[state] = hits.get(state).isEmpty() ? quiet++ : accepting++;
    }
    return order;
  }

  private int assignClasses(List<Literal> literals) {
    Arrays.fill(classes, (byte) OTHER);
    Arrays.fill(classes, '0', '9' + 1, (byte) DIGIT);
    int count = NON_ASCII + 1;
    for (Literal literal : literals) {
      for (char c : literal.text().toCharArray()) {
        if (c < ASCII && classes[c] == OTHER) {
          classes[c] = (byte) count;
          classes[Character.toUpperCase(c)] = (byte) count;
          count++;
        }
      }
    }
    return count;
  }

  private int addState() {
    rows.add(new int[classCount]);
    hits.add(new ArrayList<>());
    return rows.size() - 1;
  }

  private void addTrie(List<Literal> literals) {
    int[] states = new int[literals.size()];
    int longest = literals.stream().mapToInt(literal -> literal.text().length()).max().orElse(0);
    for (int depth = 0; depth < longest; depth++) {
      for (int i = 0; i < states.length; i++) {
        String text = literals.get(i).text();
        if (depth < text.length()) {
          states[i] = child(states[i], text.charAt(depth));
        }
      }
    }
    for (int i = 0; i < states.length; i++) {
      Literal literal = literals.get(i);
      hits.get(states[i]).add(new Hit(literal.text().length(), literal.recogniser()));
    }
  }

  private int child(int state, char c) {
    int[] row = rows.get(state);
    int symbol = c < ASCII ? classes[c] : NON_ASCII;
    if (row[symbol] == ROOT) {
      row[symbol] = addState();
    }
    return row[symbol];
  }

  private void addFailures() {
    int[] failures = new int[rows.size()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (int state : rows.getFirst()) {
      if (state != ROOT) {
        queue.add(state);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      int[] fallback = rows.get(failures[state]);
      hits.get(state).addAll(hits.get(failures[state]));
      for (int symbol = 0; symbol < classCount; symbol++) {
        int target = rows.get(state)[symbol];
        if (target == ROOT) {
          rows.get(state)[symbol] = fallback[symbol];
        } else {
          failures[target] = fallback[symbol];
          queue.add(target);
        }
      }
    }
  }

  private void addNumbers(Recogniser number) {
    int first = addState();
    int later = addState();
    hits.get(first).add(new Hit(1, number));
    System.arraycopy(rows.getFirst(), 0, rows.get(first), 0, classCount);
    System.arraycopy(rows.getFirst(), 0, rows.get(later), 0, classCount);
    rows.forEach(row -> row[DIGIT] = first);
    rows.get(first)[DIGIT] = later;
    rows.get(later)[DIGIT] = later;
  }
}
