package io.privet.notify.sink;

import io.privet.notify.Notification;
import io.privet.notify.Outcome;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.net.URI;
import java.util.List;

/** Any HTTP endpoint: a CloudEvent in structured mode, signed as Standard Webhooks ask for. */
public final class WebhookSink implements Sink {
  private final String name;
  private final URI url;
  private final WebhookSignature signature;
  private final HttpOutcomes outcomes;

  WebhookSink(String name, URI url, WebhookSignature signature, HttpOutcomes outcomes) {
    this.name = name;
    this.url = url;
    this.signature = signature;
    this.outcomes = outcomes;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<SinkRequest> requests(Notification notification) {
    String body = CloudEvent.of(notification).structured();
    return List.of(new SinkRequest.HttpPost(url, signature.headers(notification.id(), body), body));
  }

  @Override
  public Outcome outcome(SinkResponse response) {
    return outcomes.of(response);
  }
}
