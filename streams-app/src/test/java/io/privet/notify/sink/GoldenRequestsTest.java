package io.privet.notify.sink;

import static io.privet.notify.sink.Notifications.alert;
import static io.privet.notify.sink.Notifications.opened;
import static io.privet.notify.sink.Notifications.told;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.privet.advise.Written;
import io.privet.cli.notify.SampleAlert;
import io.privet.model.Alert;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What every sink is sent for a number of cases, as files for a reader to judge. */
final class GoldenRequestsTest {
  private static final Path FOLDER = Path.of("src/test/resources/io/privet/notify/sink");
  private static final ObjectMapper PRETTY =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Test
  void everySinkIsSentWhatItsFilesSay() throws Exception {
    Alert principal = alert("p01-principal");
    Alert leak = alert("p07-leak");
    Map<String, Notification> cases =
        new TreeMap<>(
            Map.of(
                "principal", opened(principal),
                "leak", opened(leak),
                "campaign", opened(alert("p02-campaign")),
                "escalated", told(principal, Cause.ESCALATED, List.of(leak), 3),
                "acknowledged", told(Notifications.taken(principal), Cause.ACKNOWLEDGED),
                "resolved", told(Notifications.closed(principal), Cause.RESOLVED),
                "overflow", Notifications.overflow(),
                "disabled-sink", Notifications.disabledSink()));
    for (Sink sink : ExampleSinks.all()) {
      for (var each : cases.entrySet()) {
        check(sink, each.getKey(), each.getValue());
      }
    }
  }

  /** Those that cut texts; the others pass them on in full, which makes files of megabytes. */
  @Test
  void sinksForPeopleAreSentHostileAndLargeAlertsAsTheirFilesSay() throws Exception {
    for (Sink sink :
        List.of(
            ExampleSinks.slack(),
            ExampleSinks.pagerDuty(),
            ExampleSinks.alertmanager(),
            ExampleSinks.console())) {
      check(sink, "hostile", opened(SampleAlert.HOSTILE.alert()));
      check(sink, "large", opened(SampleAlert.LARGE.alert()));
    }
  }

  private static void check(Sink sink, String name, Notification notification) throws Exception {
    StringBuilder text = new StringBuilder();
    for (SinkRequest request : sink.requests(notification)) {
      text.append(where(request)).append('\n').append(pretty(request)).append('\n');
    }
    Written.check(FOLDER.resolve(sink.name()).resolve(name + ".txt"), text.toString());
  }

  private static String where(SinkRequest request) {
    return switch (request) {
      case SinkRequest.HttpPost post -> "POST " + post.url() + "\n" + lines(post.headers());
      case SinkRequest.TopicRecord record ->
          "record of " + record.topic() + ", key " + record.key() + "\n" + lines(record.headers());
      case SinkRequest.ConsoleText text -> "standard output\n";
    };
  }

  private static String lines(Map<String, String> headers) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(headers)
        .forEach((name, value) -> lines.append(name).append(": ").append(value).append('\n'));
    return lines.toString();
  }

  private static String pretty(SinkRequest request) throws Exception {
    String body = ExampleSinks.body(request);
    return request instanceof SinkRequest.ConsoleText
        ? body
        : PRETTY.writeValueAsString(PRETTY.readTree(body));
  }
}
