package io.privet.model.flat;

/** Bytes of an internal record that cannot be what was written. The message holds no content. */
public final class FlatFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The fault: what was found, where, and what was expected. */
  public FlatFormatException(String message) {
    super(message);
  }
}
