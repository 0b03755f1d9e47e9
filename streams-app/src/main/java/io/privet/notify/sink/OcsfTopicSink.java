package io.privet.notify.sink;

import io.privet.notify.Notification;
import io.privet.notify.Outcome;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.util.List;
import java.util.Optional;

/** A Kafka topic of OCSF Detection Findings, each a CloudEvent in binary mode, by alert id. */
public final class OcsfTopicSink implements Sink {
  private final String name;
  private final String topic;

  OcsfTopicSink(String name, String topic) {
    this.name = name;
    this.topic = topic;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<SinkRequest> requests(Notification notification) {
    CloudEvent event = CloudEvent.of(notification);
    String key =
        notification instanceof Notification.OfAlert alert
            ? alert.alert().alertId()
            : notification.threadId();
    return List.of(
        new SinkRequest.TopicRecord(
            topic, key, event.kafkaHeaders(), Json.writeAscii(event.data())));
  }

  /** Whatever Kafka took was told. */
  @Override
  public Outcome outcome(SinkResponse response) {
    return new Outcome.Delivered(Optional.empty());
  }
}
