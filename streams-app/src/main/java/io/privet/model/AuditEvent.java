package io.privet.model;

/** One audit record as received: a model interaction or a data access. Holds content. */
public sealed interface AuditEvent permits ModelInteraction, DataAccess {
  /** Who, when and from where. */
  EventHeader header();

  /** The model or data set that the record is about. */
  Target target();
}
