package io.privet.extract.text;

import io.privet.model.TextCue;

/**
 * Recognises a passage with one piece left out, to be filled in from memory (Chang et al., "Speak,
 * memory: an archaeology of books known to ChatGPT/GPT-4", arXiv 2305.00118).
 */
final class ClozeRecogniser implements CueRecogniser {
  private static final String BLANK = "___";

  @Override
  public TextCue cue() {
    return TextCue.CLOZE;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Words prompt = exchange.prompt();
    return (prompt.has(WordClass.PASSAGE) || prompt.has(WordClass.MEMORY)) && hasGap(prompt);
  }

  private static boolean hasGap(Words prompt) {
    if (prompt.has(WordClass.GAP)) {
      for (int i = 0; i < prompt.count(); i++) {
        if (prompt.is(i, WordClass.GAP) && isBracketed(prompt, i)) {
          return true;
        }
      }
    }
    return prompt.text().contains(BLANK);
  }

  private static boolean isBracketed(Words prompt, int index) {
    int before = prompt.start(index) - 1;
    return before >= 0 && "[<{(".indexOf(prompt.text().charAt(before)) >= 0;
  }
}
