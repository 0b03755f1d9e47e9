package io.privet.ingest;

/**
 * Something that reading depends on is down or refuses: the record may well be good and must be
 * tried again.
 */
public final class SourceUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The fault, told without any content of the record. */
  public SourceUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
