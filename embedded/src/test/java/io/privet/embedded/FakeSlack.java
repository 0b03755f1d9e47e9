package io.privet.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Slack's incoming webhooks and the two methods of its Web API, with the limits of Block Kit. */
final class FakeSlack extends FakeService {
  /** Path of the one webhook. */
  static final String WEBHOOK = "/services/T000/B000/secret";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MAX_BLOCKS = 50;
  private static final int MAX_CHARACTERS = 13_000;

  private final List<JsonNode> messages = new ArrayList<>();
  private final Map<String, JsonNode> byTime = new LinkedHashMap<>();
  private final List<String> refusals = new ArrayList<>();

  FakeSlack(Limit limit, Weather weather, InstantSource clock) throws IOException {
    super(limit, weather, clock);
  }

  /** The messages that were taken, updates too, in their order. */
  synchronized List<JsonNode> messages() {
    return List.copyOf(messages);
  }

  /** What the channel shows of messages that the Web API posted, by their time stamps. */
  synchronized Map<String, JsonNode> channel() {
    return Map.copyOf(byTime);
  }

  /** Why messages were refused for good. */
  synchronized List<String> refusals() {
    return List.copyOf(refusals);
  }

  @Override
  Reply take(HttpExchange exchange, String body) {
    JsonNode message;
    try {
      message = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return refused(400, "invalid_payload");
    }
    String fault = SlackLimits.fault(message, MAX_BLOCKS, MAX_CHARACTERS);
    return switch (exchange.getRequestURI().getPath()) {
      case WEBHOOK -> {
        if (!fault.isEmpty()) {
          yield refused(400, fault);
        }
        messages.add(message);
        yield new Reply(200, "ok");
      }
      case "/api/chat.postMessage" -> fault.isEmpty() ? posted(message) : failed(fault);
      case "/api/chat.update" -> fault.isEmpty() ? updated(message) : failed(fault);
      default -> refused(404, "no_service");
    };
  }

  private Reply posted(JsonNode message) {
    String time = "1700000000." + String.format(java.util.Locale.ROOT, "%06d", messages.size());
    messages.add(message);
    byTime.put(time, message);
    return told(message, time);
  }

  private Reply updated(JsonNode message) {
    String time = message.path("ts").asText();
    if (!byTime.containsKey(time)) {
      return failed("message_not_found");
    }
    messages.add(message);
    byTime.put(time, message);
    return told(message, time);
  }

  private static Reply told(JsonNode message, String time) {
    return new Reply(
        200,
        "{\"ok\":true,\"channel\":\""
            + message.path("channel").asText()
            + "\",\"ts\":\""
            + time
            + "\"}");
  }

  private Reply failed(String error) {
    refusals.add(error);
    return new Reply(200, "{\"ok\":false,\"error\":\"" + error + "\"}");
  }

  private Reply refused(int status, String error) {
    refusals.add(error);
    return new Reply(status, error);
  }
}
