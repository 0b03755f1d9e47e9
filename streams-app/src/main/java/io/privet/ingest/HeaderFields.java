package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.EventHeader;
import io.privet.model.Outcome;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The fields that all kinds of event share, as they come in. */
final class HeaderFields implements JsonFields.ObjectReader {
  /** Name of the field that tells the kind of event. */
  static final String KIND = "event";

  private @Nullable Long timeMillis;
  private @Nullable String kind;
  private @Nullable String eventId;
  private @Nullable String tenant;
  private @Nullable String principal;
  private @Nullable String session;
  private @Nullable String clientIp;
  private @Nullable String userAgent;
  private @Nullable String application;
  private @Nullable String purpose;
  private @Nullable Long sequence;
  private @Nullable String producer;
  private @Nullable Double sampledShare;
  private @Nullable Long status;
  private @Nullable String errorCode;

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    switch (name) {
      case "ts" -> timeMillis = fields.integer(name, 0, RecordBounds.MAX_TIME_MILLIS);
      case KIND -> kind = fields.name(name);
      case "request_id" -> eventId = fields.identifier(name);
      case "tenant" -> tenant = fields.name(name);
      case "principal" -> principal = fields.name(name);
      case "session" -> session = fields.name(name);
      case "client_ip" -> clientIp = fields.name(name);
      case "user_agent" -> userAgent = fields.cutName(name);
      case "application" -> application = fields.name(name);
      case "purpose" -> purpose = fields.name(name);
      case "sequence" -> sequence = fields.count(name);
      case "producer" -> producer = fields.name(name);
      case "sampled_share" -> sampledShare = share(name, fields);
      case "status" -> status = fields.integer(name, 100, 599);
      case "error_code" -> errorCode = fields.name(name);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The kind of event; null until its field was met. */
  @Nullable String kind() {
    return kind;
  }

  /** How the request ended; a success where nothing is said. */
  Outcome outcome() {
    if (status == null || status < 400) {
      return Outcome.SUCCESS;
    }
    return status == 401 || status == 403 || status == 429 ? Outcome.BLOCKED : Outcome.FAILURE;
  }

  /** The error code, or else the status of a request that did not succeed. */
  @Nullable String errorCode() {
    return errorCode == null && outcome() != Outcome.SUCCESS ? String.valueOf(status) : errorCode;
  }

  /** The header, once all fields are read. */
  EventHeader header() throws FieldException {
    return new EventHeader(
        required(eventId, "request_id"),
        Instant.ofEpochMilli(required(timeMillis, "ts")),
        tenant == null ? EventHeader.DEFAULT_TENANT : tenant,
        required(principal, "principal"),
        session,
        clientIp,
        userAgent,
        application,
        purpose,
        sequence,
        producer,
        sampledShare);
  }

  private static @Nullable Double share(String name, JsonFields fields)
      throws IOException, FieldException {
    Double share = fields.number(name);
    if (share != null && !(share > 0 && share <= 1)) {
      throw FieldException.invalid(name, "a number above 0 and at most 1");
    }
    return share;
  }
}
