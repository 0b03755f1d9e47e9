package io.privet.ops.access;

import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * The token that a request shows: in the header {@code Authorization}, or, from a browser, in a
 * cookie that its scripts cannot read and that no other site's page sends along.
 *
 * @param isCookie whether the browser added it by itself
 */
record Credential(String secret, boolean isCookie) {
  private static final String BEARER = "bearer ";
  private static final String COOKIE = "privet-token";

  /** What a request shows; empty for nothing. */
  static Optional<Credential> of(ServerRequest request) {
    return request
        .headers()
        .first(HeaderNames.AUTHORIZATION)
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
        .map(header -> new Credential(header.substring(BEARER.length()).strip(), false))
        .or(
            () ->
                request
                    .headers()
                    .cookies()
                    .first(COOKIE)
                    .asOptional()
                    .map(value -> new Credential(value, true)));
  }

  /** The cookie that makes a browser show a token. */
  static SetCookie cookie(String secret, boolean isSecure) {
    return SetCookie.builder(COOKIE, secret)
        .httpOnly(true)
        .sameSite(SetCookie.SameSite.STRICT)
        .secure(isSecure)
        .path("/")
        .build();
  }
}
