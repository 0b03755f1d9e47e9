package io.privet.model;

/** Why content is there or is not: a source that goes quiet about content is a blind spot. */
public enum ContentState {
  /** The record carries the content. */
  PRESENT,
  /** The record never carries content from this source. */
  ABSENT,
  /** Content was cut out of this record on purpose. */
  REDACTED,
  /** Content lies elsewhere, behind a pointer. */
  REFERENCED
}
