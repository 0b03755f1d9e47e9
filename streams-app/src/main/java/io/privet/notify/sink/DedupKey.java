package io.privet.notify.sink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names a group of alerts at a service that merges what carries the same key. */
final class DedupKey {
  /** As PagerDuty takes it: at most 255 characters. */
  private static final Pattern USABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private DedupKey() {}

  /**
   * The thread's id, or its hash where a service might change it and so merge it with others.
   *
   * @throws IllegalArgumentException for a blank id: all such would be merged
   */
  static String of(String threadId) {
    if (threadId.isBlank()) {
      throw new IllegalArgumentException("thread id was blank but must name a group of alerts");
    }
    return USABLE.matcher(threadId).matches() ? threadId : "sha256-" + hash(threadId);
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
