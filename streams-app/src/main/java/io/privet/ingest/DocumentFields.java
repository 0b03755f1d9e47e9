package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.RetrievedDocument;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of one entry of {@code documents}. */
final class DocumentFields implements JsonFields.ObjectReader {
  private @Nullable String id;
  private @Nullable String store;
  private @Nullable String tenant;
  private @Nullable Double score;

  private DocumentFields() {}

  /** Reads the entry at hand. */
  static RetrievedDocument readEntry(JsonFields fields) throws IOException, FieldException {
    DocumentFields entry = new DocumentFields();
    fields.object("documents", entry);
    return new RetrievedDocument(
        required(entry.id, "documents.id"), entry.store, entry.tenant, entry.score);
  }

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    switch (name) {
      case "id" -> id = fields.identifier("documents.id");
      case "store" -> store = fields.name("documents.store");
      case "tenant" -> tenant = fields.name("documents.tenant");
      case "score" -> score = fields.number("documents.score");
      default -> {
        return false;
      }
    }
    return true;
  }
}
