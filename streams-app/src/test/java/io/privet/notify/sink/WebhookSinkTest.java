package io.privet.notify.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Secret;
import io.privet.notify.SinkRequest.HttpPost;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

final class WebhookSinkTest {
  /** The example of the Standard Webhooks libraries. */
  @Test
  void signsAsStandardWebhooksDo() {
    WebhookSignature signature =
        new WebhookSignature(
            Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            InstantSource.fixed(Instant.ofEpochSecond(1_614_265_330)));

    var headers = signature.headers("msg_p5jXN8AQM9LWM0D4loKWxJek", "{\"test\": 2432232314}");

    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", headers.get("webhook-signature"));
    assertEquals("1614265330", headers.get("webhook-timestamp"));
    assertEquals("msg_p5jXN8AQM9LWM0D4loKWxJek", headers.get("webhook-id"));
  }

  @Test
  void sendsACloudEventInStructuredMode() {
    HttpPost post =
        (HttpPost)
            ExampleSinks.webhook()
                .requests(Notifications.opened(Notifications.alert("p07-leak")))
                .getFirst();

    var event = Json.read(post.body());
    assertEquals("application/cloudevents+json; charset=utf-8", post.headers().get("content-type"));
    assertEquals("1.0", event.path("specversion").asText());
    assertEquals("n-1", event.path("id").asText());
    assertEquals("/privet/default", event.path("source").asText());
    assertEquals("io.privet.alert.opened", event.path("type").asText());
    assertEquals("206eab85bb5936cf8c20dafc518ad6e7", event.path("subject").asText());
    assertEquals(2004, event.at("/data/class_uid").asInt());
  }
}
