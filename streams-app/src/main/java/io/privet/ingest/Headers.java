package io.privet.ingest;

import io.privet.model.EventHeader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes headers of what logs of others say of who acted, when and from where. */
final class Headers {
  private Headers() {}

  /** A header; without a tenant, that of the source applies. */
  static EventHeader of(
      String eventId,
      Instant time,
      @Nullable String tenant,
      String principal,
      @Nullable String session,
      @Nullable String clientIp,
      @Nullable String userAgent) {
    return new EventHeader(
        eventId,
        time,
        tenant == null ? EventHeader.DEFAULT_TENANT : tenant,
        principal,
        session,
        clientIp,
        userAgent,
        null,
        null,
        null,
        null,
        null);
  }
}
