package io.privet.notify.sink;

import static io.privet.notify.sink.Notifications.alert;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.privet.model.Alert;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkRequest.HttpPost;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SlackBotSinkTest {
  private static final Alert ALERT = alert("p01-principal");

  @Test
  void postsWhatIsNewIntoTheChannel() {
    List<HttpPost> posts = posts(Notifications.opened(ALERT));

    assertEquals(List.of("https://slack.com/api/chat.postMessage"), addresses(posts));
    assertEquals("C1", body(posts.getFirst()).path("channel").asText());
    assertEquals("Bearer xoxb-s3cret", posts.getFirst().headers().get("authorization"));
  }

  @Test
  void updatesInPlaceAndStaysSilent() {
    List<HttpPost> posts = posts(Notifications.told(ALERT, Cause.UPDATED));

    assertEquals(List.of("https://slack.com/api/chat.update"), addresses(posts));
    assertEquals("17.5", body(posts.getFirst()).path("ts").asText());
  }

  @Test
  void tellsInTheThreadAndTheChannelWhatGotWorse() {
    List<HttpPost> posts = posts(Notifications.told(ALERT, Cause.ESCALATED));

    assertEquals(
        List.of("https://slack.com/api/chat.update", "https://slack.com/api/chat.postMessage"),
        addresses(posts));
    assertEquals("17.5", body(posts.getLast()).path("thread_ts").asText());
    assertEquals(true, body(posts.getLast()).path("reply_broadcast").asBoolean());
  }

  @Test
  void tellsInTheThreadAloneWhatIsOver() {
    List<HttpPost> posts = posts(Notifications.told(Notifications.closed(ALERT), Cause.RESOLVED));

    assertEquals(2, posts.size());
    assertEquals(false, body(posts.getLast()).path("reply_broadcast").asBoolean());
  }

  @Test
  void showsNoSecretAsText() {
    assertEquals(false, posts(Notifications.opened(ALERT)).toString().contains("s3cret"));
  }

  private static List<HttpPost> posts(Notification notification) {
    return ExampleSinks.slackBot().requests(notification).stream()
        .map((SinkRequest request) -> (HttpPost) request)
        .toList();
  }

  private static List<String> addresses(List<HttpPost> posts) {
    return posts.stream().map(post -> post.url().toString()).toList();
  }

  private static JsonNode body(HttpPost post) {
    return Json.read(post.body());
  }
}
