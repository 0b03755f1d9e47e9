package io.privet.notify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names notifications and threads. Parts are length-prefixed, so that no two collapse into one. */
final class NotificationIds {
  private static final int ID_BYTES = 16;

  private NotificationIds() {}

  /** Id of what is told of one alert state to one sink. */
  static String ofAlert(String alertId, int revision, String sink) {
    return hash(join("alert", alertId, String.valueOf(revision), sink));
  }

  /** Id of what is told once more of an alert state that nobody has taken. */
  static String ofRepeat(String alertId, int revision, String sink, long epochMilli) {
    return hash(
        join("repeat", alertId, String.valueOf(revision), sink, String.valueOf(epochMilli)));
  }

  /** Id of a summary of what was held back. */
  static String ofOverflow(String tenant, String pattern, String sink, long epochMilli) {
    return hash(join("overflow", tenant, pattern, sink, String.valueOf(epochMilli)));
  }

  /** Id of the thread that an alert state begins; the same at every sink. */
  static String ofThread(String alertId, int revision) {
    return hash(join("thread", alertId, String.valueOf(revision)));
  }

  /** The parts as one text, from which they can be told apart again. */
  static String join(String kind, String... parts) {
    StringBuilder text = new StringBuilder(kind);
    for (String part : parts) {
      text.append(' ').append(part.length()).append(':').append(part);
    }
    return text.toString();
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
