package io.privet.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events service of PagerDuty with its limits, and the incidents that its events lead to. */
final class FakePagerDuty extends FakeService {
  /** What became of an event. */
  enum Effect {
    OPENED,
    APPENDED,
    ACKNOWLEDGED,
    RESOLVED,
    /** There was no open incident to acknowledge or to resolve. */
    IGNORED
  }

  /** An event that was taken. */
  record Event(String action, String dedupKey, Effect effect, JsonNode body) {}

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_BYTES = 512 * 1024;
  private static final Set<String> SEVERITIES = Set.of("critical", "error", "warning", "info");

  private final List<Event> events = new ArrayList<>();
  private final Map<String, Integer> open = new HashMap<>();
  private final List<String> refusals = new ArrayList<>();

  FakePagerDuty(Limit limit, Weather weather, InstantSource clock) throws IOException {
    super(limit, weather, clock);
  }

  /** The events that were taken, in their order. */
  synchronized List<Event> taken() {
    return List.copyOf(events);
  }

  /** Keys of the incidents that are open. */
  synchronized Set<String> open() {
    return Set.copyOf(open.keySet());
  }

  /** Why events were refused for good. */
  synchronized List<String> refusals() {
    return List.copyOf(refusals);
  }

  @Override
  Reply take(HttpExchange exchange, String body) {
    if (!exchange.getRequestURI().getPath().equals("/v2/enqueue")) {
      return new Reply(404, "");
    }
    if (body.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return refused("event exceeds the maximum size of 512 KB");
    }
    try {
      JsonNode event = JSON.readTree(body);
      String fault = fault(event);
      return fault.isEmpty() ? taken(event) : refused(fault);
    } catch (JsonProcessingException e) {
      return refused("invalid JSON");
    }
  }

  private Reply taken(JsonNode event) {
    String key = event.path("dedup_key").asText();
    String action = event.path("event_action").asText();
    boolean isOpen = open.containsKey(key);
    Effect effect =
        switch (action) {
          case "trigger" -> isOpen ? Effect.APPENDED : Effect.OPENED;
          case "acknowledge" -> isOpen ? Effect.ACKNOWLEDGED : Effect.IGNORED;
          default -> isOpen ? Effect.RESOLVED : Effect.IGNORED;
        };
    if (effect == Effect.RESOLVED) {
      open.remove(key);
    } else if (action.equals("trigger")) {
      open.merge(key, 1, Integer::sum);
    }
    events.add(new Event(action, key, effect, event));
    return new Reply(
        202,
        "{\"status\":\"success\",\"message\":\"Event processed\",\"dedup_key\":\"" + key + "\"}");
  }

  private Reply refused(String fault) {
    refusals.add(fault);
    return new Reply(
        400,
        "{\"status\":\"invalid event\",\"message\":\"Event object is invalid\",\"errors\":[\""
            + fault
            + "\"]}");
  }

  private static String fault(JsonNode event) {
    String action = event.path("event_action").asText();
    String key = event.path("dedup_key").asText();
    if (event.path("routing_key").asText().length() != 32) {
      return "routing_key must have 32 characters";
    }
    if (key.length() > 255) {
      return "dedup_key is too long";
    }
    return switch (action) {
      case "trigger" -> payloadFault(event.path("payload"));
      case "acknowledge", "resolve" -> key.isBlank() ? "dedup_key is missing" : "";
      default -> "event_action is unknown";
    };
  }

  private static String payloadFault(JsonNode payload) {
    String summary = payload.path("summary").asText();
    if (summary.isBlank() || summary.length() > 1024) {
      return "payload.summary is missing or too long";
    }
    if (payload.path("source").asText().isBlank()) {
      return "payload.source is missing";
    }
    return SEVERITIES.contains(payload.path("severity").asText())
        ? ""
        : "payload.severity is unknown";
  }
}
