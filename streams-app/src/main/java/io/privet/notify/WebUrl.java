package io.privet.notify;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Addresses that may be shown as a link. */
final class WebUrl {
  /** The longest that every sink takes (Slack: 3,000 characters). */
  private static final int MAX_CHARS = 2_000;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebUrl() {}

  /**
   * The address in ASCII, without characters that end a link; empty for anything but an absolute
   * {@code http} or {@code https} address of a host, without user name.
   */
  static Optional<String> of(String text) {
    if (text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    try {
      URI url = new URI(text);
      return SCHEMES.contains(String.valueOf(url.getScheme()))
              && url.getHost() != null
              && url.getRawUserInfo() == null
          ? Optional.of(url.toASCIIString()).filter(ascii -> ascii.length() <= MAX_CHARS)
          : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
