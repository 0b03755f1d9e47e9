package io.privet.model;

/** What was done with the data. */
public enum DataOperation {
  /** Names of objects were listed. */
  LIST,
  /** Facts about an object were read, not the object. */
  METADATA,
  /** An object or rows were read. */
  READ,
  /** A query ran over the data. */
  QUERY,
  /** Data left for a place outside the store. */
  EXPORT,
  /** Data was copied within the store. */
  COPY,
  /** Logging, access or retention settings of the store were changed. */
  CONFIGURE,
  WRITE,
  DELETE,
  OTHER;

  /** Whether records themselves went to the principal. */
  public boolean reveals() {
    return this == READ || this == QUERY || this == EXPORT || this == COPY;
  }
}
