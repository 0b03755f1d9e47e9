package io.privet.notify.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.privet.notify.Outcome;
import io.privet.notify.Sink;
import io.privet.notify.SinkResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What answers mean. */
final class OutcomesTest {
  @Test
  void slackWebhookAnswersAsDocumented() {
    Sink slack = ExampleSinks.slack();
    assertOutcome(Outcome.Delivered.class, slack, 200, "ok");
    assertOutcome(Outcome.Disabled.class, slack, 200, "<html>log in</html>");
    assertOutcome(Outcome.Rejected.class, slack, 400, "invalid_payload");
    assertOutcome(Outcome.Rejected.class, slack, 400, "invalid_blocks");
    assertOutcome(Outcome.Disabled.class, slack, 400, "user_not_found");
    assertOutcome(Outcome.Disabled.class, slack, 403, "action_prohibited");
    assertOutcome(Outcome.Disabled.class, slack, 403, "invalid_token");
    assertOutcome(Outcome.Disabled.class, slack, 404, "channel_not_found");
    assertOutcome(Outcome.Disabled.class, slack, 404, "no_service");
    assertOutcome(Outcome.Disabled.class, slack, 410, "channel_is_archived");
    assertOutcome(Outcome.Retry.class, slack, 429, "rate_limited");
    assertOutcome(Outcome.Retry.class, slack, 500, "rollup_error");
    assertOutcome(Outcome.Retry.class, slack, 503, "");
    assertOutcome(Outcome.Retry.class, slack, 408, "");
    assertOutcome(Outcome.Disabled.class, slack, 302, "");
  }

  @Test
  void slackWebApiAnswersWithStatus200AndAnError() {
    Sink bot = ExampleSinks.slackBot();
    assertOutcome(Outcome.Retry.class, bot, 200, error("ratelimited"));
    assertOutcome(Outcome.Retry.class, bot, 200, error("internal_error"));
    assertOutcome(Outcome.Retry.class, bot, 429, "");
    assertOutcome(Outcome.Disabled.class, bot, 200, error("invalid_auth"));
    assertOutcome(Outcome.Disabled.class, bot, 200, error("channel_not_found"));
    assertOutcome(Outcome.Disabled.class, bot, 200, error("not_in_channel"));
    assertOutcome(Outcome.Disabled.class, bot, 200, error("missing_scope"));
    assertOutcome(Outcome.Rejected.class, bot, 200, error("invalid_blocks"));
    assertOutcome(Outcome.Rejected.class, bot, 200, error("something_new"));
    assertOutcome(Outcome.Forgotten.class, bot, 200, error("message_not_found"));
    assertOutcome(Outcome.Disabled.class, bot, 200, "<html>log in</html>");
  }

  @Test
  void slackBotComesBackToTheMessageThatTheThreadBeganWith() {
    Sink bot = ExampleSinks.slackBot();
    assertEquals(
        new Outcome.Delivered(Optional.of("C1:17.5")),
        bot.outcome(answer(200, "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"17.5\"}")));
    assertEquals(
        new Outcome.Delivered(Optional.of("C1:17.5")),
        bot.outcome(
            answer(
                200,
                "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"18.0\",\"message\":{\"thread_ts\":\"17.5\"}}")));
  }

  @Test
  void pagerDutyAnswersAsDocumented() {
    Sink pagerDuty = ExampleSinks.pagerDuty();
    assertEquals(
        new Outcome.Delivered(Optional.of("thread-1")),
        pagerDuty.outcome(answer(202, "{\"status\":\"success\",\"dedup_key\":\"thread-1\"}")));
    assertOutcome(
        Outcome.Rejected.class, pagerDuty, 400, "{\"errors\":[\"'summary' is missing\"]}");
    assertOutcome(Outcome.Disabled.class, pagerDuty, 400, "{\"errors\":[\"Invalid routing key\"]}");
    assertOutcome(Outcome.Retry.class, pagerDuty, 429, "");
    assertOutcome(Outcome.Retry.class, pagerDuty, 502, "");
    assertOutcome(Outcome.Rejected.class, pagerDuty, 413, "");
  }

  @Test
  void otherServicesAreTriedAgainOnlyWhenThatCanSucceed() {
    for (Sink sink : new Sink[] {ExampleSinks.alertmanager(), ExampleSinks.webhook()}) {
      assertOutcome(Outcome.Delivered.class, sink, 204, "");
      assertOutcome(Outcome.Rejected.class, sink, 400, "");
      assertOutcome(Outcome.Rejected.class, sink, 422, "");
      assertOutcome(Outcome.Disabled.class, sink, 401, "");
      assertOutcome(Outcome.Disabled.class, sink, 404, "");
      assertOutcome(Outcome.Disabled.class, sink, 410, "");
      assertOutcome(Outcome.Disabled.class, sink, 307, "");
      assertOutcome(Outcome.Retry.class, sink, 408, "");
      assertOutcome(Outcome.Retry.class, sink, 425, "");
      assertOutcome(Outcome.Retry.class, sink, 429, "");
      assertOutcome(Outcome.Retry.class, sink, 500, "");
    }
  }

  @Test
  void retriesWaitAsLongAsTheAnswerAsksFor() {
    assertEquals(Optional.of(Duration.ofSeconds(30)), wait("30"));
    assertEquals(Optional.of(Duration.ZERO), wait("0"));
    assertEquals(Optional.of(Duration.ofSeconds(90)), wait("Mon, 02 Mar 2026 10:01:30 GMT"));
    assertEquals(Optional.of(Duration.ZERO), wait("Mon, 02 Mar 2026 09:00:00 GMT"));
    assertEquals(Optional.of(Duration.ofDays(1)), wait("999999999999"));
    assertEquals(Optional.empty(), wait("soon"));
    assertEquals(Optional.empty(), wait(""));
    assertEquals(Optional.empty(), wait("-5"));
    assertEquals(Optional.empty(), wait("9999999999999999999999"));
  }

  @Test
  void aLimitThatTheWebApiNamesInItsBodyWaitsToo() {
    Outcome outcome =
        ExampleSinks.slackBot()
            .outcome(new SinkResponse(200, Map.of("retry-after", "7"), error("ratelimited")));

    assertEquals(
        new Outcome.Retry("Slack says ratelimited", Optional.of(Duration.ofSeconds(7))), outcome);
  }

  @Test
  void noReasonRepeatsWhatWasAnswered() {
    for (Sink sink : ExampleSinks.all()) {
      for (int status : new int[] {200, 202, 302, 400, 404, 429, 500}) {
        Outcome outcome =
            sink.outcome(answer(status, "{\"error\":\"p4tient\",\"errors\":\"p4tient\"}"));
        assertFalse(outcome.toString().contains("p4tient"));
      }
    }
  }

  private static Optional<Duration> wait(String header) {
    Outcome outcome =
        ExampleSinks.webhook().outcome(new SinkResponse(429, Map.of("retry-after", header), ""));
    return ((Outcome.Retry) outcome).after();
  }

  private static void assertOutcome(
      Class<? extends Outcome> expected, Sink sink, int status, String body) {
    assertEquals(expected, sink.outcome(answer(status, body)).getClass(), status + " " + body);
  }

  private static SinkResponse answer(int status, String body) {
    return new SinkResponse(status, Map.of(), body);
  }

  private static String error(String word) {
    return "{\"ok\":false,\"error\":\"" + word + "\"}";
  }
}
