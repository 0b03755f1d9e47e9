package io.privet.ingest;

import org.jspecify.annotations.Nullable;

/** Gathers pieces of content up to {@link RecordBounds#MAX_TEXT_CHARS}; what exceeds it is cut. */
final class BoundedText {
  private final StringBuilder text = new StringBuilder();

  /** Adds a piece right behind the last one. */
  void append(@Nullable String piece) {
    if (piece != null) {
      int room = RecordBounds.MAX_TEXT_CHARS - text.length();
      text.append(piece, 0, Math.min(room, piece.length()));
    }
  }

  /** Adds a piece on a line of its own. */
  void appendLine(@Nullable String piece) {
    if (piece != null && !piece.isEmpty()) {
      append(text.isEmpty() ? "" : "\n");
      append(piece);
    }
  }

  /** The text; null when nothing was added. */
  @Nullable String get() {
    return text.isEmpty() ? null : text.toString();
  }
}
