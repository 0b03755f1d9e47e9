package io.privet.model;

/** Types of personal data and secrets. */
public enum LeakType {
  EMAIL("e-mail address", Kind.PERSONAL_DATA);

  /** The two kinds. */
  public enum Kind {
    PERSONAL_DATA,
    SECRET
  }

  private final String title;
  private final Kind kind;

  LeakType(String title, Kind kind) {
    this.title = title;
    this.kind = kind;
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** Whether it is about a person or opens something. */
  public Kind kind() {
    return kind;
  }
}
