package io.privet.cli.replay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.privet.ingest.RecordBounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The JSON objects of a file, however they are laid out: one a line, over many lines, or as the
 * elements of one array, which may be the first field of an object, as in files of CloudTrail. A
 * file that begins in another way is one record.
 *
 * <p>Only brackets, strings and line ends are looked at: what is broken reaches whoever reads the
 * record. A record longer than it may be is cut one byte above that bound.
 */
public final class RecordedValues extends RecordedRecords {
  private static final int MAX_BYTES = RecordBounds.MAX_RECORD_BYTES + 1;
  private static final Pattern BATCH_START = Pattern.compile("\\{\\s*\"[Rr]ecords\"\\s*:\\s*\\[");
  private static final int MAX_BATCH_START_BYTES = 256;

  /** What the bytes at hand belong to. */
  private enum Place {
    BEGINNING,
    BETWEEN,
    OBJECT,
    STRING,
    /** A line that begins like no JSON. */
    JUNK,
    /** A file that begins like no JSON. */
    WHOLE
  }

  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private Place place = Place.BEGINNING;
  private int depth;
  private boolean isEscaped;

  private RecordedValues(RecordedStream stream) {
    super(stream);
  }

  /** Opens a file at its first record. */
  public static RecordedValues open(Path file) throws IOException {
    return new RecordedValues(RecordedStream.open(file));
  }

  @Override
  public boolean isInOrder() {
    return false;
  }

  @Override
  public byte @Nullable [] next() throws IOException {
    while (start < limit || fill()) {
      if (endsRecord(buffer[start++])) {
        return taken();
      }
    }
    return record.toString(ISO_8859_1).isBlank() ? null : taken();
  }

  private boolean endsRecord(byte b) {
    switch (place) {
      case BEGINNING, BETWEEN -> begin(b);
      case STRING -> readInString(b);
      case OBJECT -> readInObject(b);
      case JUNK -> {
        keep(b);
        place = b == '\n' ? Place.BETWEEN : place;
      }
      case WHOLE -> keep(b);
    }
    return place == Place.BETWEEN && record.size() > 0;
  }

  private void begin(byte b) {
    switch (b) {
      case '{' -> {
        record.reset();
        depth = 1;
        place = Place.OBJECT;
      }
      case '[', ']', '}', ',' -> {
        record.reset();
        place = Place.BETWEEN;
        return;
      }
      case ' ', '\t', '\r', '\n' -> {
        if (place == Place.BETWEEN) {
          return;
        }
      }
      default -> place = place == Place.BEGINNING ? Place.WHOLE : Place.JUNK;
    }
    keep(b);
  }

  private void readInString(byte b) {
    keep(b);
    if (b == '\n') { // no JSON string holds one: the object is broken off
      place = Place.BETWEEN;
    } else if (b == '"' && !isEscaped) {
      place = Place.OBJECT;
    }
    isEscaped = b == '\\' && !isEscaped;
  }

  private void readInObject(byte b) {
    keep(b);
    switch (b) {
      case '"' -> place = Place.STRING;
      case '{' -> depth++;
      case '}', ']' -> place = --depth == 0 ? Place.BETWEEN : place;
      case '[' -> {
        depth++;
        if (isBatchStart()) {
          record.reset();
          place = Place.BETWEEN;
        }
      }
      default -> {}
    }
  }

  private boolean isBatchStart() {
    return number == 0
        && depth == 2
        && record.size() <= MAX_BATCH_START_BYTES
        && BATCH_START.matcher(record.toString(ISO_8859_1)).matches();
  }

  private void keep(byte b) {
    if (record.size() < MAX_BYTES) {
      record.write(b);
    }
  }

  private byte[] taken() {
    byte[] bytes = record.toByteArray();
    record.reset();
    isEscaped = false;
    number++;
    return bytes;
  }
}
