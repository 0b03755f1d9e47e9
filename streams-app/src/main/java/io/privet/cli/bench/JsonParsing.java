package io.privet.cli.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.privet.cli.replay.RecordedLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Parsing JSON Lines and nothing else: what replay is compared with.
 *
 * <p>The files are read from disk and decompressed line by line, as replay reads them, and
 * Jackson's streaming parser, the fastest of that library, walks over the tokens of each line in
 * the same thread. Either it decodes every name, text and number and keeps none of them, or it
 * skips them.
 */
final class JsonParsing {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

  private final boolean decodesValues;

  JsonParsing(boolean decodesValues) {
    this.decodesValues = decodesValues;
  }

  /** Parses all lines; returns a sum over what was decoded, so that nothing is optimised away. */
  long parse(List<Path> files) throws IOException {
    long sum = 0;
    for (Path file : files) {
      try (RecordedLines lines = RecordedLines.open(file)) {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
          sum += parse(line);
        }
      }
    }
    return sum;
  }

  private long parse(byte[] line) throws IOException {
    long sum = 0;
    try (JsonParser parser = FACTORY.createParser(line)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        sum += decodesValues ? decoded(parser, token) : 1;
      }
    }
    return sum;
  }

  private static long decoded(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case FIELD_NAME, VALUE_STRING -> parser.getText().length();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> (long) parser.getDoubleValue();
      default -> 1;
    };
  }
}
