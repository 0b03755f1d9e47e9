package io.privet.notify.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.privet.cli.notify.SampleAlert;
import io.privet.model.AlertBuilder;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.serde.RandomRecords;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text of others mentions, links, formats and breaks nothing. */
final class HostileTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Cc}]");
  private static final Pattern BUT_LINES = Pattern.compile("\\n");

  @Test
  void slackShowsEveryAlertAsPlainWordsWithinItsLimits() throws Exception {
    for (SampleAlert sample : SampleAlert.values()) {
      for (Cause cause : Cause.values()) {
        Notification notification = Notifications.told(sample.alert(), cause);
        for (Sink sink : List.of(ExampleSinks.slack(), ExampleSinks.slackBot())) {
          for (SinkRequest request : sink.requests(notification)) {
            assertEquals(
                List.of(),
                SlackLimits.problems(JSON.readTree(ExampleSinks.body(request))),
                sample + " " + cause);
          }
        }
      }
    }
  }

  @Test
  void slackKeepsItsLimitsWhateverAnAlertHolds() throws Exception {
    RandomRecords records = new RandomRecords(11);
    for (int i = 0; i < 300; i++) {
      String body =
          ExampleSinks.body(
              ExampleSinks.slack().requests(Notifications.opened(records.alert())).getFirst());
      assertEquals(List.of(), SlackLimits.problems(JSON.readTree(body)));
    }
  }

  @Test
  void slackShowsHostileNamesOfTenantsAndSinksAsPlainWords() throws Exception {
    String name = "<!channel> *x* `y` :skull: https://evil.example \u202e" + "z".repeat(5_000);
    for (Notification notification :
        List.of(
            new Notification.OfDisabledSink("n", "t", name, name, ExampleSinks.NOW),
            new Notification.OfOverflow(
                "n",
                "t",
                name,
                RiskPattern.P01,
                Severity.LOW,
                1,
                ExampleSinks.NOW,
                Duration.ofMinutes(10)))) {
      String body = ExampleSinks.body(ExampleSinks.slack().requests(notification).getFirst());
      assertEquals(List.of(), SlackLimits.problems(JSON.readTree(body)));
    }
  }

  @Test
  void noOtherSinkForPeopleShowsAnUnseenCharacter() throws Exception {
    Notification notification = Notifications.opened(SampleAlert.HOSTILE.alert());
    for (Sink sink :
        List.of(ExampleSinks.pagerDuty(), ExampleSinks.alertmanager(), ExampleSinks.console())) {
      String body = ExampleSinks.body(sink.requests(notification).getFirst());
      if (body.startsWith("{") || body.startsWith("[")) {
        texts(JSON.readTree(body)).forEach(HostileTextTest::assertSeen);
      } else {
        assertSeen(body);
      }
    }
  }

  @Test
  void machinesAreSentAsciiAlone() {
    Notification notification = Notifications.opened(SampleAlert.HOSTILE.alert());
    for (Sink sink : List.of(ExampleSinks.webhook(), ExampleSinks.ocsfTopic())) {
      String body = ExampleSinks.body(sink.requests(notification).getFirst());
      assertTrue(body.chars().allMatch(c -> c >= ' ' && c <= '~'), sink.name());
    }
  }

  @Test
  void everyHeaderFitsOnOneLine() {
    Notification notification = Notifications.opened(SampleAlert.HOSTILE.alert());
    for (Sink sink : ExampleSinks.all()) {
      for (SinkRequest request : sink.requests(notification)) {
        if (request instanceof SinkRequest.HttpPost post) {
          post.headers().values().forEach(HostileTextTest::assertSeen);
        }
      }
    }
  }

  @Test
  void pagerDutyStaysWithinItsSizeForTheLargestAlert() {
    for (SampleAlert sample : SampleAlert.values()) {
      String body =
          ExampleSinks.body(
              ExampleSinks.pagerDuty().requests(Notifications.opened(sample.alert())).getFirst());
      assertTrue(body.getBytes(StandardCharsets.UTF_8).length < 512_000, sample.name());
    }
  }

  @Test
  void noAddressOfOthersBecomesALink() {
    for (String url :
        List.of(
            "javascript:alert(1)",
            "data:text/html,x",
            "https://good.example|<!channel>",
            "https://user@evil.example/",
            "https://x\u202e.example/",
            "docs/page.md",
            "//evil.example/",
            "https:evil")) {
      String body =
          ExampleSinks.body(
              ExampleSinks.slack()
                  .requests(
                      Notifications.opened(
                          new AlertBuilder(SampleAlert.TYPICAL.alert())
                              .heading("title", url)
                              .build()))
                  .getFirst());
      assertFalse(body.contains("Runbook"), url);
    }
  }

  private static void assertSeen(String text) {
    String line = BUT_LINES.matcher(text).replaceAll("");
    assertFalse(UNSEEN.matcher(line).find(), () -> text.substring(0, Math.min(200, text.length())));
  }

  private static List<String> texts(JsonNode node) {
    return node.isTextual()
        ? List.of(node.textValue())
        : node.valueStream().flatMap(child -> texts(child).stream()).toList();
  }
}
