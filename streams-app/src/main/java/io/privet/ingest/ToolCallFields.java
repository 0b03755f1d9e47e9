package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.ToolCall;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of one entry of {@code tool_calls}. */
final class ToolCallFields implements JsonFields.ObjectReader {
  private @Nullable String tool;
  private @Nullable String type;
  private @Nullable String destination;
  private @Nullable Boolean writes;
  private @Nullable Long argumentBytes;

  private ToolCallFields() {}

  /** Reads the entry at hand. */
  static ToolCall readEntry(JsonFields fields) throws IOException, FieldException {
    ToolCallFields entry = new ToolCallFields();
    fields.object("tool_calls", entry);
    return new ToolCall(
        required(entry.tool, "tool_calls.name"),
        entry.type,
        entry.destination,
        entry.writes,
        entry.argumentBytes);
  }

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    switch (name) {
      case "name" -> tool = fields.name("tool_calls.name");
      case "type" -> type = fields.name("tool_calls.type");
      case "destination" -> destination = fields.name("tool_calls.destination");
      case "writes" -> writes = fields.flag("tool_calls.writes");
      case "argument_bytes" -> argumentBytes = fields.count("tool_calls.argument_bytes");
      default -> {
        return false;
      }
    }
    return true;
  }
}
