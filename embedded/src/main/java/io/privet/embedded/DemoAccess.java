package io.privet.embedded;

import io.privet.ops.access.OneTimeCode;
import io.privet.ops.access.Role;
import io.privet.ops.access.Token;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How whoever started the demo gets in: an address with a code that works once. The code stands in
 * the fragment, which browsers keep to themselves.
 *
 * @param port TCP port of console, API, health and metrics
 */
record DemoAccess(int port, String code, String secret) {
  private static final String NAME = "demo";

  /** Access at a port; 0 for any free one. */
  static DemoAccess create(int port) throws IOException {
    return new DemoAccess(port == 0 ? freePort() : port, Token.newSecret(), Token.newSecret());
  }

  /** The address that lets one browser in. */
  String address() {
    return "http://127.0.0.1:" + port + "/#code=" + code;
  }

  /** The code, to be exchanged once. */
  OneTimeCode oneTimeCode() {
    return new OneTimeCode(code, secret);
  }

  /** Writes the file of tokens, which holds the demo's own. */
  void writeTokens(Path file) throws IOException {
    Files.writeString(file, Token.of(NAME, Role.ADMIN, secret, Optional.empty()).line() + "\n");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
