package io.privet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to the model.
 *
 * @param rows number of inputs in the call, at least 1; a batch has many
 * @param text prompt of a text model; null for numeric inputs or withheld content
 * @param systemText hidden instructions that the operator puts before the prompt; null where there
 *     are none or content is withheld
 * @param context earlier turns of the conversation, both sides; null without, or where content is
 *     withheld
 * @param vectors numeric inputs, one array a row; empty for text or withheld content
 * @param hashes SHA-256 prefixes in lower-case hexadecimal, one a row, 8 to 64 digits each, over
 *     the row as IEEE-754 32-bit little-endian numbers or over the prompt in UTF-8; empty where the
 *     producer sends none
 * @param fingerprints near-duplicate sketches, one a row, of a producer that may not ship content;
 *     empty where content is there
 * @param tokens length of the prompt, tokens
 */
public record ModelInput(
    int rows,
    ContentState content,
    @Nullable String text,
    @Nullable String systemText,
    @Nullable String context,
    List<float[]> vectors,
    List<String> hashes,
    List<Sketch> fingerprints,
    @Nullable Long tokens) {
  public ModelInput {
    if (rows < 1) {
      throw new IllegalArgumentException("rows was " + rows + " but must be at least 1");
    }
    vectors = List.copyOf(vectors);
    hashes = List.copyOf(hashes);
    fingerprints = List.copyOf(fingerprints);
  }

  /** An input that begins a conversation, or is none. */
  public ModelInput(
      int rows,
      ContentState content,
      @Nullable String text,
      @Nullable String systemText,
      List<float[]> vectors,
      List<String> hashes,
      List<Sketch> fingerprints,
      @Nullable Long tokens) {
    this(rows, content, text, systemText, null, vectors, hashes, fingerprints, tokens);
  }

  /** All that the caller has given to the model so far, with its own answers; null for nothing. */
  public @Nullable String conversation() {
    return context == null || text == null ? text : context + '\n' + text;
  }
}
