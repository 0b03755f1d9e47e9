package io.privet.extract.text;

import io.privet.model.TextCue;

/**
 * Recognises the request for what the operator put before the conversation (Zhang et al.,
 * "Effective prompt extraction from language models", arXiv 2307.06865): by its name, by where it
 * stands, by what the model was told, or as a copy of all that was said.
 *
 * <p>Setting earlier instructions aside is another thing, and so is writing instructions.
 */
final class HiddenContextRecogniser implements CueRecogniser {
  /** Words between the request and what is asked for. */
  private static final int REACH = 14;

  /** Words between a noun and what makes it the operator's. */
  private static final int NEAR = 3;

  /** A longer prompt brings its own text along, so that "the text above" is its own. */
  private static final int MAX_SELF_CONTAINED = 60;

  @Override
  public TextCue cue() {
    return TextCue.HIDDEN_CONTEXT;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Words prompt = exchange.prompt();
    if (!mayAsk(prompt) || prompt.has(WordClass.CODING) || Code.is(prompt)) {
      return false;
    }
    boolean isShort = prompt.count() <= MAX_SELF_CONTAINED;
    for (int i = 0; i < prompt.count(); i++) {
      if ((prompt.is(i, WordClass.INSTRUCTIONS) && asksForInstructions(prompt, i))
          || (prompt.is(i, WordClass.CONVERSATION) && asksForConversation(prompt, i, isShort))
          || (prompt.is(i, WordClass.YOU) && asksWhatWasSaid(prompt, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words are there that a request needs. */
  private static boolean mayAsk(Words prompt) {
    return prompt.has(WordClass.INSTRUCTIONS)
        || (prompt.has(WordClass.CONVERSATION)
            && (prompt.has(WordClass.VERBATIM)
                || prompt.has(WordClass.SYSTEM)
                || prompt.has(WordClass.TOLD)))
        || (prompt.has(WordClass.YOU)
            && (prompt.has(WordClass.TOLD) || prompt.has(WordClass.SUPPOSED)));
  }

  private static boolean asksForInstructions(Words prompt, int index) {
    boolean pointsBack =
        prompt.has(index - 1, index, WordClass.THOSE)
            && prompt.has(index - 2 * NEAR, index, WordClass.PRIOR);
    if ((!pointsBack && prompt.has(index - 2 * NEAR, index, WordClass.IGNORE))
        || prompt.has(index - NEAR, index, WordClass.INDEFINITE)
        || prompt.has(index - REACH, index, WordClass.HOW)) {
      return false;
    }
    boolean isOperators =
        isSystem(prompt, index)
            || wasLaidOn(prompt, index)
            || prompt.has(index - NEAR, index + NEAR, WordClass.PRIOR)
            || prompt.has(index - NEAR - 1, index, WordClass.YOU)
            || pointsBack;
    return isOperators
        && (isRequested(prompt, index) || prompt.has(index - REACH, index, WordClass.WRITE));
  }

  private static boolean asksForConversation(Words prompt, int index, boolean isShort) {
    if (prompt.has(index - 2 * NEAR, index, WordClass.IGNORE)) {
      return false;
    }
    if (wasLaidOn(prompt, index)
        || (isSystem(prompt, index) && !prompt.has(index - NEAR, index, WordClass.INDEFINITE))) {
      return isRequested(prompt, index);
    }
    return isShort
        && prompt.has(index - REACH, index, WordClass.VERBATIM)
        && (prompt.has(index - NEAR, index + NEAR, WordClass.PRIOR)
            || prompt.has(index - NEAR, index, WordClass.WHOLE));
  }

  /** "What were you told", "what are you not supposed to say". */
  private static boolean asksWhatWasSaid(Words prompt, int index) {
    boolean isQuestion = prompt.has(index - NEAR, index, WordClass.WHAT);
    boolean wasTold =
        (isQuestion || prompt.has(index - REACH, index, WordClass.VERBATIM))
            && prompt.has(index + 1, index + 1 + NEAR, WordClass.TOLD);
    boolean isSupposed =
        isQuestion
            && prompt.has(index + 1, index + 1 + NEAR, WordClass.SUPPOSED)
            && prompt.has(index + 1, index + 2 + 2 * NEAR, WordClass.GIVE);
    return wasTold || isSupposed;
  }

  /** "That you were given". */
  private static boolean wasLaidOn(Words prompt, int index) {
    return prompt.has(index + 1, index + 1 + NEAR, WordClass.YOU)
        && prompt.has(index + 1, index + 2 * NEAR, WordClass.TOLD);
  }

  private static boolean isSystem(Words prompt, int index) {
    return index > 0 && prompt.is(index - 1, WordClass.SYSTEM);
  }

  private static boolean isRequested(Words prompt, int index) {
    int from = index - REACH;
    return prompt.has(from, index, WordClass.VERBATIM)
        || prompt.has(from, index, WordClass.GIVE)
        || prompt.has(from, index, WordClass.WHAT)
        || prompt.has(from, index, WordClass.TEXT_TASK);
  }
}
