package io.privet.extract.text;

import io.privet.model.TextCue;
import java.util.HashSet;
import java.util.Set;

/**
 * Recognises an answer that gives away the hidden instructions of its model: it shares half of
 * their runs of five words, and at least eight, that the prompt does not hold.
 */
final class DisclosedContextRecogniser implements CueRecogniser {
  private static final int RUN = 5;
  private static final int MIN_SHARED = 8;

  @Override
  public TextCue cue() {
    return TextCue.ANSWER_DISCLOSES_CONTEXT;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Words system = exchange.system();
    if (system.count() < MIN_SHARED + RUN - 1 || exchange.answer().count() < MIN_SHARED + RUN - 1) {
      return false;
    }
    Set<Long> hidden = runs(system);
    hidden.removeAll(runs(exchange.prompt()));
    int all = hidden.size();
    hidden.retainAll(runs(exchange.answer()));
    return hidden.size() >= MIN_SHARED && 2 * hidden.size() >= all;
  }

  private static Set<Long> runs(Words words) {
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.count(); i++) {
      long run = 0;
      for (int j = i; j < i + RUN; j++) {
        run = 31 * run + words.hash(j);
      }
      runs.add(run);
    }
    return runs;
  }
}
