package io.privet.notify.sink;

import io.privet.model.Secret;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.notify.Outcome;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Slack by an incoming webhook: each notification is a message of its own. */
public final class SlackWebhookSink implements Sink {
  private final String name;
  private final Secret url;
  private final HttpOutcomes outcomes;

  SlackWebhookSink(String name, Secret url, HttpOutcomes outcomes) {
    this.name = name;
    this.url = url;
    this.outcomes = outcomes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<SinkRequest> requests(Notification notification) {
    SlackMessage message = new SlackMessage(notification);
    return List.of(
        new SinkRequest.HttpPost(
            URI.create(url.text()),
            Map.of("content-type", "application/json; charset=utf-8"),
            Json.write(isBrief(notification) ? message.inShort() : message.inFull())));
  }

  /** The webhook cannot change what it has posted: what ends an alert need not repeat it all. */
  private static boolean isBrief(Notification notification) {
    return notification instanceof Notification.OfAlert alert
        && (alert.cause() == Cause.ACKNOWLEDGED || alert.cause() == Cause.RESOLVED);
  }

  @Override
  public Outcome outcome(SinkResponse response) {
    String word = response.body().strip();
    return switch (response.status()) {
      case 200 ->
          word.equals("ok")
              ? outcomes.of(response)
              : new Outcome.Disabled("it answered, but not as Slack does: check the address");
      case 429 -> outcomes.of(response);
      default ->
          response.status() < 500
              ? SlackErrors.outcome(word).orElseGet(() -> outcomes.of(response))
              : outcomes.of(response);
    };
  }
}
