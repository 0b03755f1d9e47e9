package io.privet.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first of some fields that says something.
 *
 * @param paths names of fields, with dots between levels; a name may hold dots itself
 */
record FieldRule(List<String> paths) {
  /** A rule of settings, or of the format where these say nothing. */
  static FieldRule of(List<String> configured, String... otherwise) {
    return new FieldRule(configured.isEmpty() ? List.of(otherwise) : List.copyOf(configured));
  }

  /** What the entry says; null for nothing. */
  @Nullable String find(JsonTree entry) throws FieldException {
    for (String path : paths) {
      String name = find(entry, path);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String find(JsonTree tree, String path) throws FieldException {
    String name = tree.name(path);
    for (int dot = path.indexOf('.'); name == null && dot > 0; dot = path.indexOf('.', dot + 1)) {
      JsonTree inner = tree.at(path.substring(0, dot));
      if (inner.isObject()) {
        name = find(inner, path.substring(dot + 1));
      }
    }
    return name;
  }
}
