package io.privet.serde;

import static io.privet.serde.AvroFields.count;
import static io.privet.serde.AvroFields.name;
import static io.privet.serde.AvroFields.required;

import io.privet.ingest.FieldException;
import io.privet.ingest.RecordBounds;
import io.privet.model.EventHeader;
import io.privet.model.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads what the Avro records of all events share. */
final class AvroHeader {
  private AvroHeader() {}

  static EventHeader read(io.privet.avro.EventHeader header) throws FieldException {
    String tenant = name(header.getTenant(), "header.tenant");
    return new EventHeader(
        required(header.getEventId(), "header.eventId"),
        time(header.getTime()),
        tenant == null ? EventHeader.DEFAULT_TENANT : tenant,
        required(header.getPrincipal(), "header.principal"),
        name(header.getSession(), "header.session"),
        name(header.getClientIp(), "header.clientIp"),
        AvroFields.cutName(header.getUserAgent()),
        name(header.getApplication(), "header.application"),
        name(header.getPurpose(), "header.purpose"),
        count(header.getSequence(), "header.sequence"),
        name(header.getProducer(), "header.producer"),
        sampledShare(header.getSampledShare()));
  }

  /** How a request ended; answered where nothing is said, which is the cautious reading. */
  static Outcome outcome(io.privet.avro.Outcome outcome) {
    return switch (outcome) {
      case UNKNOWN, SUCCESS -> Outcome.SUCCESS;
      case BLOCKED -> Outcome.BLOCKED;
      case FAILURE -> Outcome.FAILURE;
    };
  }

  private static Instant time(Instant time) throws FieldException {
    long millis = time.toEpochMilli();
    if (millis < 0 || millis > RecordBounds.MAX_TIME_MILLIS) {
      throw FieldException.invalid("header.time", "a time from the years 1970 to 9999");
    }
    return time;
  }

  private static @Nullable Double sampledShare(@Nullable Double share) throws FieldException {
    if (share != null && !(share > 0 && share <= 1)) {
      throw FieldException.invalid("header.sampledShare", "a number above 0 and at most 1");
    }
    return share;
  }
}
