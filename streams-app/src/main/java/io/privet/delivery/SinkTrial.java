package io.privet.delivery;

import io.privet.config.Settings;
import io.privet.notify.Notification;
import io.privet.notify.NotifySettings;
import io.privet.notify.Outcome;
import io.privet.notify.Sink;
import io.privet.notify.SinkHosts;
import io.privet.notify.SinkRequest;
import java.util.Optional;
import org.apache.kafka.clients.producer.Producer;

/** Tells one sink at once, outside of its lane and its ledger, to try it out. */
public final class SinkTrial {
  private SinkTrial() {}

  /**
   * What became of the requests: the first outcome that is not a delivery, or else the last.
   *
   * @throws InterruptedException when the thread is interrupted; the request is given up
   */
  public static Outcome send(Settings settings, Pacing pacing, Sink sink, Notification notification)
      throws InterruptedException {
    NotifySettings notifications = settings.notifications();
    HttpRules rules =
        new HttpRules(
            SinkHosts.of(notifications.sinks()),
            notifications.allowedHosts(),
            notifications.proxy(),
            pacing.connectTimeout(),
            pacing.deadline());
    Outcome outcome = new Outcome.Delivered(Optional.empty());
    try (HttpTransport http = new HttpTransport(rules)) {
      for (SinkRequest request : sink.requests(notification)) {
        outcome =
            outcome(
                sink,
                request instanceof SinkRequest.HttpPost post
                    ? Optional.of(http.post(post))
                    : courier(settings, pacing, sink, http, request));
        if (!(outcome instanceof Outcome.Delivered)) {
          return outcome;
        }
      }
    }
    return outcome;
  }

  /** A connection to Kafka is made only for what needs one. */
  private static Optional<Answer> courier(
      Settings settings, Pacing pacing, Sink sink, HttpTransport http, SinkRequest request) {
    try (Producer<String, byte[]> producer = new Clients(settings.kafka().values()).writer()) {
      Courier courier = new Courier(sink.name(), http, producer, System.out);
      try {
        courier.send(request);
        return courier.answer(pacing.deadline().multipliedBy(3));
      } finally {
        courier.close();
      }
    }
  }

  private static Outcome outcome(Sink sink, Optional<Answer> answer) {
    return answer
        .map(
            given ->
                switch (given) {
                  case Answer.Received received -> sink.outcome(received.response());
                  case Answer.NoAnswer none -> new Outcome.Retry(none.reason(), Optional.empty());
                  case Answer.NotAllowed refused -> new Outcome.Disabled(refused.reason());
                })
        .orElseGet(() -> new Outcome.Retry("no answer in time", Optional.empty()));
  }
}
