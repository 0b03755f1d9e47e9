package io.privet.notify.sink;

import io.privet.model.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The headers of Standard Webhooks 1.0: HMAC-SHA256 over id, time and body, with dots between. The
 * time is that of the attempt, as receivers refuse what is older than a few minutes.
 */
final class WebhookSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";

  private final SecretKeySpec key;
  private final InstantSource clock;

  /**
   * Signatures with a key.
   *
   * @param secret {@code whsec_} and the key in base 64; without that prefix the key itself
   */
  WebhookSignature(Secret secret, InstantSource clock) {
    key = new SecretKeySpec(bytes(secret), ALGORITHM);
    this.clock = clock;
  }

  /** The headers of a body. */
  Map<String, String> headers(String id, String body) {
    String time = Long.toString(clock.instant().getEpochSecond());
    return Map.of(
        "content-type",
        "application/cloudevents+json; charset=utf-8",
        "webhook-id",
        id,
        "webhook-timestamp",
        time,
        "webhook-signature",
        "v1," + sign(id + "." + time + "." + body));
  }

  private String sign(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static byte[] bytes(Secret secret) {
    String text = secret.text().strip();
    return text.startsWith(PREFIX)
        ? Base64.getDecoder().decode(text.substring(PREFIX.length()))
        : secret.bytes();
  }
}
