package io.privet.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every audit record says of who acted, when and from where. An absent field is one that the
 * source does not report.
 *
 * @param eventId unique within its source; never blank
 * @param time event time, as the source states it
 * @param tenant owner of the traffic; {@link #DEFAULT_TENANT} where the source knows none
 * @param principal who acted, in clear; never blank
 * @param session conversation or trace that the record belongs to
 * @param clientIp network address of the caller, as text
 * @param userAgent client software, as the caller states it
 * @param application registered application on whose behalf the principal acts
 * @param purpose declared purpose of the processing
 * @param sequence running number that the producer gives its records, for gap detection
 * @param producer instance that wrote the record and whose running number it is
 * @param sampledShare share of its records that the producer ships, in (0, 1]; absent means all
 */
public record EventHeader(
    String eventId,
    Instant time,
    String tenant,
    String principal,
    @Nullable String session,
    @Nullable String clientIp,
    @Nullable String userAgent,
    @Nullable String application,
    @Nullable String purpose,
    @Nullable Long sequence,
    @Nullable String producer,
    @Nullable Double sampledShare) {
  /** Tenant of records whose source knows no tenants. */
  public static final String DEFAULT_TENANT = "default";

  public EventHeader {
    requireText(eventId, "eventId");
    requireText(tenant, "tenant");
    requireText(principal, "principal");
  }

  private static void requireText(String value, String field) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " was blank but must name something");
    }
  }
}
