package io.privet.config;

import io.privet.model.Secret;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of address that settings have. */
final class AddressTypes {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern HOST_AND_PORT = Pattern.compile("([A-Za-z0-9.-]+):(\\d{1,5})");
  private static final String EXPECTED = "an https URL (http only on this machine)";

  /** Where requests go to. */
  static final SettingType<URI> ENDPOINT =
      SettingType.open(EXPECTED, AddressTypes::endpoint, URI::toString);

  /** The same, where whoever knows it may post; {@code file:} as for a secret. */
  static final SettingType<Secret> SECRET_ENDPOINT =
      new SettingType<>(
          EXPECTED + ", or file: and the path of a file with one",
          text -> SecretFiles.resolve(text).filter(secret -> endpoint(secret.text()).isPresent()),
          Secret::toString,
          true);

  /** Where pages for people begin, without the slash at the end. */
  static final SettingType<String> PAGES =
      SettingType.open(
          "an http or https URL",
          text -> url(text, Set.of("http", "https")).map(AddressTypes::withoutSlash),
          url -> url);

  /** A host and its port. */
  static final SettingType<InetSocketAddress> HOST =
      SettingType.open(
          "a host and a port with a colon between",
          AddressTypes::host,
          address -> address.getHostString() + ":" + address.getPort());

  private AddressTypes() {}

  private static Optional<URI> endpoint(String text) {
    return url(text, Set.of("http", "https"))
        .filter(url -> url.getScheme().equals("https") || LOOPBACK.contains(url.getHost()));
  }

  private static Optional<URI> url(String text, Set<String> schemes) {
    try {
      URI url = new URI(text);
      return url.getScheme() != null
              && schemes.contains(url.getScheme())
              && url.getHost() != null
              && url.getUserInfo() == null
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String withoutSlash(URI url) {
    String text = url.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  private static Optional<InetSocketAddress> host(String text) {
    Matcher matcher = HOST_AND_PORT.matcher(text);
    return matcher.matches() && Integer.parseInt(matcher.group(2)) <= 65_535
        ? Optional.of(
            InetSocketAddress.createUnresolved(
                matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }
}
