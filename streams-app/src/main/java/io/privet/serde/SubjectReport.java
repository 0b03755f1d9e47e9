package io.privet.serde;

/**
 * How a subject of the schema registry stands to the schema that Privet writes.
 *
 * @param good whether nothing is left to do
 * @param text what was found or done, without the subject
 */
public record SubjectReport(String subject, boolean good, String text) {
  /** One line for people. */
  public String describe() {
    return "%-28s %s".formatted(subject, text);
  }
}
