package io.privet.cli.evaluate.derive;

import io.privet.model.AuditEvent;
import io.privet.model.DataAccess;
import io.privet.model.EventHeader;
import io.privet.model.ModelInteraction;
import io.privet.model.SourcePosition;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An event with the place at which it, or the event that it was made of, was recorded.
 *
 * @param position line of the recording
 */
public record PlacedEvent(AuditEvent event, SourcePosition position) {
  /** Earlier events first. */
  public static final Comparator<PlacedEvent> BY_TIME = Comparator.comparing(PlacedEvent::time);

  /** Who acts. */
  public String principal() {
    return event.header().principal();
  }

  /** Event time. */
  public Instant time() {
    return event.header().time();
  }

  /** Inputs of a model call; 1 for an access to data. */
  public long rows() {
    return switch (event) {
      case ModelInteraction interaction -> interaction.input().rows();
      case DataAccess access -> 1;
    };
  }

  /** The same event at another time. */
  PlacedEvent at(Instant time) {
    EventHeader of = event.header();
    return with(header(of.eventId(), time, of.principal(), of.clientIp(), of));
  }

  /** The same event by another principal from another address. */
  PlacedEvent by(String principal, String clientIp) {
    EventHeader of = event.header();
    return with(header(of.eventId(), of.time(), principal, clientIp, of));
  }

  /** The same request under another id, at another time, by another caller. */
  PlacedEvent copy(String eventId, Instant time, EventHeader caller) {
    return with(header(eventId, time, caller.principal(), caller.clientIp(), caller));
  }

  private static EventHeader header(
      String eventId,
      Instant time,
      String principal,
      @Nullable String clientIp,
      EventHeader caller) {
    return new EventHeader(
        eventId,
        time,
        caller.tenant(),
        principal,
        null,
        clientIp,
        caller.userAgent(),
        caller.application(),
        caller.purpose(),
        null,
        null,
        caller.sampledShare());
  }

  private PlacedEvent with(EventHeader header) {
    return new PlacedEvent(
        switch (event) {
          case ModelInteraction of ->
              new ModelInteraction(
                  header,
                  of.call(),
                  of.input(),
                  of.output(),
                  of.guardrails(),
                  of.documents(),
                  of.toolCalls());
          case DataAccess of ->
              new DataAccess(
                  header,
                  of.dataset(),
                  of.datasetVersion(),
                  of.object(),
                  of.operation(),
                  of.outcome(),
                  of.errorCode(),
                  of.rows(),
                  of.bytes(),
                  of.subjects(),
                  of.subjectIds(),
                  of.columns(),
                  of.byteRange(),
                  of.destination(),
                  of.destinationRegion(),
                  of.jobType());
        },
        position);
  }
}
