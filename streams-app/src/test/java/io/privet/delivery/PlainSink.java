package io.privet.delivery;

import io.privet.notify.Notification;
import io.privet.notify.Outcome;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A sink that is told alert and revision alone. */
final class PlainSink implements Sink {
  @Override
  public String name() {
    return "sink";
  }

  @Override
  public List<SinkRequest> requests(Notification notification) {
    return switch (notification) {
      case Notification.OfAlert told ->
          List.of(
              new SinkRequest.ConsoleText(told.alert().alertId() + "@" + told.alert().revision()));
      case Notification.OfOverflow overflow ->
          List.of(new SinkRequest.ConsoleText(overflow.count() + " more"));
      case Notification.OfDisabledSink notice -> List.of();
    };
  }

  @Override
  public Outcome outcome(SinkResponse response) {
    return switch (response.status()) {
      case 200 -> new Outcome.Delivered(Optional.of("id"));
      case 429 -> new Outcome.Retry("too many", Optional.of(Duration.ofSeconds(3)));
      default -> new Outcome.Retry("failed", Optional.empty());
    };
  }
}
