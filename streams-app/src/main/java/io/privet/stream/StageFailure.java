package io.privet.stream;

/**
 * A bug that a record brought to light: where, and of what kind. The message of the underlying
 * error is left out, because it may quote the record; its stack trace is kept.
 */
final class StageFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * The failure of a stage.
   *
   * @param where the record's position
   */
  StageFailure(String stage, String where, RuntimeException error) {
    super(stage + " failed at " + where + " with " + error.getClass().getName());
    setStackTrace(error.getStackTrace());
  }
}
