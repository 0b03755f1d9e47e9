package io.privet.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** Makes JSON parsers that stop at the bounds of a record. */
final class BoundedJson {
  /** No bound on the number of tokens, for readers that keep none. */
  static final long ANY_TOKENS = -1;

  private BoundedJson() {}

  /**
   * A factory of parsers. NaN and infinity pass them, so that a refusal can name the field. Field
   * names are not interned in the virtual machine, since the producer chooses them.
   *
   * @param maxTokens tokens in a record, or {@link #ANY_TOKENS}
   */
  static JsonFactory factory(long maxTokens) {
    return JsonFactory.builder()
        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(RecordBounds.MAX_NESTING)
                .maxNumberLength(RecordBounds.MAX_NUMBER_CHARS)
                .maxStringLength(RecordBounds.MAX_RECORD_BYTES)
                .maxNameLength(RecordBounds.MAX_NAME_CHARS)
                .maxTokenCount(maxTokens)
                .build())
        .build();
  }
}
