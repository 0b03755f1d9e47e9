package io.privet.model;

/** What the model was asked to do. */
public enum ModelOperation {
  PREDICTION,
  CHAT,
  COMPLETION,
  EMBEDDING,
  RETRIEVAL,
  TOOL,
  OTHER
}
