package io.privet.embedded;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A service that is sent signed events, as Standard Webhooks describes them. */
final class FakeWebhook extends FakeService {
  /** An event that was taken. */
  record Event(String id, String body) {}

  private final List<Event> events = new ArrayList<>();

  FakeWebhook(Limit limit, Weather weather, InstantSource clock) throws IOException {
    super(limit, weather, clock);
  }

  /** The events that were taken, in their order. */
  synchronized List<Event> taken() {
    return List.copyOf(events);
  }

  @Override
  Reply take(HttpExchange exchange, String body) {
    String id = exchange.getRequestHeaders().getFirst("webhook-id");
    if (id == null
        || exchange.getRequestHeaders().getFirst("webhook-timestamp") == null
        || exchange.getRequestHeaders().getFirst("webhook-signature") == null) {
      return new Reply(400, "not signed");
    }
    events.add(new Event(id, body));
    return new Reply(204, "");
  }
}
