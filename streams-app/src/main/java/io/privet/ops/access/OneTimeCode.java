package io.privet.ops.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A code that can be exchanged once for a token, so that the address which carries it is worth
 * nothing afterwards, in a browser's history or in a terminal's.
 */
public final class OneTimeCode {
  private final String code;
  private final String secret;
  private final AtomicBoolean isUsed = new AtomicBoolean();

  /** A code for a token. */
  public OneTimeCode(String code, String secret) {
    this.code = code;
    this.secret = secret;
  }

  /** The token, for the code, the first time. */
  Optional<String> exchange(String presented) {
    boolean isCode =
        MessageDigest.isEqual(
            presented.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    return isCode && isUsed.compareAndSet(false, true) ? Optional.of(secret) : Optional.empty();
  }
}
