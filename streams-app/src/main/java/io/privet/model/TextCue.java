package io.privet.model;

/**
 * What the wording or the shape of a prompt or an answer hints at. A cue is no verdict: ordinary
 * people ask odd questions too.
 */
public enum TextCue {
  /** The prompt is a piece of running text or code, cut off, with no request to the model. */
  FRAGMENT,
  /** The prompt asks to repeat something without end, or is itself one phrase over and over. */
  ENDLESS_REPEAT,
  /** The prompt asks for the missing piece of a known passage. */
  CLOZE,
  /** The prompt asks for the verbatim continuation of a passage. */
  VERBATIM_CONTINUATION,
  /** The prompt asks for personal data of a named person. */
  PERSON_DATA,
  /** The prompt asks for a password, key or licence code. */
  SECRET,
  /** The prompt asks for the hidden instructions or the context before it. */
  HIDDEN_CONTEXT,
  /** The prompt asks for an answer that carries data out in a link or image. */
  DATA_IN_LINK,
  /** The prompt asks for many tasks with their answers at once. */
  TASK_HARVEST,
  /** The answer repeats one thing over and over. */
  ANSWER_REPEATS,
  /** The answer repeats one thing and then breaks into something else. */
  ANSWER_DIVERGES,
  /** The answer holds a link or image whose address carries data. */
  ANSWER_LINKS_DATA,
  /** The answer gives away what the operator put before the prompt. */
  ANSWER_DISCLOSES_CONTEXT,
  /** The prompt begins in the middle of a sentence or line. */
  STARTS_MIDWAY,
  /** The prompt asks the model for something: a question, or a sentence that tells it to. */
  REQUEST
}
