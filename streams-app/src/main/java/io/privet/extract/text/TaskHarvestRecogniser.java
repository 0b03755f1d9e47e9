package io.privet.extract.text;

import io.privet.model.TextCue;

/**
 * Recognises the making of training tasks for another model: a prompt that asks for many of them,
 * or an answer whose parts are labelled as task and solution in turn (Wang et al., "Self-Instruct",
 * arXiv 2212.10560).
 */
final class TaskHarvestRecogniser implements CueRecogniser {
  /** Between a request for many and what is asked for, words. */
  private static final int REACH = 6;

  @Override
  public TextCue cue() {
    return TextCue.TASK_HARVEST;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    return asksForTasks(exchange.prompt())
        || hasLabelledTasks(exchange.prompt())
        || hasLabelledTasks(exchange.answer());
  }

  private static boolean asksForTasks(Words prompt) {
    if (!prompt.has(WordClass.TASK) || !prompt.has(WordClass.MANY)) {
      return false;
    }
    int many = -REACH - 1;
    for (int i = 0; i < prompt.count(); i++) {
      if (prompt.is(i, WordClass.MANY)) {
        many = i;
      } else if (prompt.is(i, WordClass.TASK) && i - many <= REACH) {
        return true;
      }
    }
    return false;
  }

  /** Whether two labels, a task's and another, stand in it with a colon behind each. */
  private static boolean hasLabelledTasks(Words text) {
    if (!text.has(WordClass.TASK) || !text.has(WordClass.SOLUTION)) {
      return false;
    }
    boolean task = false;
    boolean solution = false;
    for (int i = 0; i < text.count(); i++) {
      if (isLabel(text, i)) {
        task |= text.is(i, WordClass.TASK);
        solution |= text.is(i, WordClass.SOLUTION);
      }
    }
    return task && solution;
  }

  /** A colon follows, perhaps behind a quotation mark or an asterisk. */
  private static boolean isLabel(Words text, int index) {
    int next = index + 1 < text.count() ? text.start(index + 1) : text.text().length();
    int end = Math.min(next, text.end(index) + 3);
    int colon = text.text().indexOf(':', text.end(index));
    return colon >= 0 && colon < end;
  }
}
