package io.privet.notify.sink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.model.Secret;
import io.privet.notify.Notification;
import io.privet.notify.Outcome;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slack by a bot: one message for a group of alerts, updated in place. An update notifies nobody,
 * so what people must hear of is told in its thread too.
 */
public final class SlackBotSink implements Sink {
  /** Slack's own address of the Web API. */
  static final URI API = URI.create("https://slack.com/api/");

  private final String name;
  private final Secret token;
  private final String channel;
  private final URI api;
  private final HttpOutcomes outcomes;

  SlackBotSink(String name, Secret token, String channel, URI api, HttpOutcomes outcomes) {
    this.name = name;
    this.token = token;
    this.channel = channel;
    this.api = api;
    this.outcomes = outcomes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<SinkRequest> requests(Notification notification) {
    SlackMessage message = new SlackMessage(notification);
    if (notification instanceof Notification.OfAlert alert) {
      Optional<SlackThread> thread = alert.externalId().flatMap(SlackThread::parse);
      if (thread.isPresent()) {
        SinkRequest update = post("chat.update", thread.get().update(message.inFull()));
        return isHeard(alert)
            ? List.of(
                update,
                post(
                    "chat.postMessage",
                    thread.get().reply(message.inShort(), isForTheChannel(alert))))
            : List.of(update);
      }
    }
    return List.of(post("chat.postMessage", message.inFull().put("channel", channel)));
  }

  /** Whether it is told in the thread too. */
  private static boolean isHeard(Notification.OfAlert alert) {
    return switch (alert.cause()) {
      case OPENED, ESCALATED, REOPENED, REPEATED, ACKNOWLEDGED, RESOLVED, TEST -> true;
      case UPDATED -> false;
    };
  }

  /** Whether the reply is shown in the channel too: somebody has to act. */
  private static boolean isForTheChannel(Notification.OfAlert alert) {
    return switch (alert.cause()) {
      case OPENED, ESCALATED, REOPENED, REPEATED -> true;
      case UPDATED, ACKNOWLEDGED, RESOLVED, TEST -> false;
    };
  }

  private SinkRequest post(String method, ObjectNode body) {
    return new SinkRequest.HttpPost(
        api.resolve(method),
        Map.of(
            "content-type",
            "application/json; charset=utf-8",
            "authorization",
            "Bearer " + token.text()),
        Json.write(body));
  }

  @Override
  public Outcome outcome(SinkResponse response) {
    if (response.status() != 200) {
      return outcomes.of(response);
    }
    JsonNode answer = Json.read(response.body());
    if (answer.path("ok").asBoolean()) {
      return new Outcome.Delivered(SlackThread.of(answer).map(SlackThread::externalId));
    }
    Outcome outcome =
        SlackErrors.outcome(answer.path("error").asText())
            .orElseGet(
                () ->
                    answer.has("error")
                        ? new Outcome.Rejected("Slack names an error that Privet does not know")
                        : new Outcome.Disabled(
                            "it answered, but not as Slack does: check the address"));
    return outcome instanceof Outcome.Retry retry
        ? outcomes.retry(retry.reason(), response)
        : outcome;
  }

  /** The message that a group of alerts began with. */
  private record SlackThread(String channel, String time) {
    /** Reads what {@link #externalId} gave. */
    static Optional<SlackThread> parse(String externalId) {
      int colon = externalId.indexOf(':');
      return colon > 0 && colon < externalId.length() - 1
          ? Optional.of(
              new SlackThread(externalId.substring(0, colon), externalId.substring(colon + 1)))
          : Optional.empty();
    }

    /** The thread of an answer; a reply's answer names the message that it replies to. */
    static Optional<SlackThread> of(JsonNode answer) {
      String time = answer.path("message").path("thread_ts").asText(answer.path("ts").asText());
      return parse(answer.path("channel").asText() + ":" + time);
    }

    String externalId() {
      return channel + ":" + time;
    }

    ObjectNode update(ObjectNode message) {
      return message
          .remove(List.of("unfurl_links", "unfurl_media"))
          .put("channel", channel)
          .put("ts", time);
    }

    ObjectNode reply(ObjectNode message, boolean isForTheChannel) {
      return message
          .put("channel", channel)
          .put("thread_ts", time)
          .put("reply_broadcast", isForTheChannel);
    }
  }
}
