package io.privet.ingest;

import io.privet.model.AuditEvent;
import java.util.Optional;

/** The fields that one kind of event has beside the header, as they come in. */
sealed interface EventFields extends JsonFields.ObjectReader
    permits InteractionFields, AccessFields {
  /** Fresh fields for a kind of event; empty for a kind that the format does not describe. */
  static Optional<EventFields> ofKind(String kind) {
    return switch (kind) {
      case "model_query" -> Optional.of(new InteractionFields());
      case "data_access" -> Optional.of(new AccessFields());
      default -> Optional.empty();
    };
  }

  /** The event, once all fields are read. */
  AuditEvent event(HeaderFields header) throws FieldException;
}
