package io.privet.ops;

import io.helidon.common.configurable.Resource;
import io.helidon.common.pki.Keys;
import io.helidon.common.tls.Tls;
import io.privet.config.Operation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The keys and certificates that a server shows, read from their files. */
final class Certificates {
  private Certificates() {}

  /**
   * The encryption with what these files hold.
   *
   * @throws IllegalArgumentException naming the file that cannot be used
   */
  static Tls read(Operation.Tls files) {
    return switch (files) {
      case Operation.Tls.Pem(Path certificate, Path key) ->
          tls(
              certificate + " and " + key,
              Keys.builder().pem(pem -> pem.certChain(resource(certificate)).key(resource(key))));
      case Operation.Tls.Keystore keystore ->
          tls(
              keystore.file().toString(),
              Keys.builder()
                  .keystore(
                      store ->
                          store
                              .keystore(resource(keystore.file()))
                              .passphrase(
                                  new String(
                                      keystore.password().bytes(), StandardCharsets.UTF_8))));
    };
  }

  private static Tls tls(String names, Keys.Builder keys) {
    try {
      Keys read = keys.build();
      return Tls.builder().privateKey(read).privateKeyCertChain(read).build();
    } catch (RuntimeException e) { // of many kinds; their messages may quote what was read
      throw new IllegalArgumentException(
          "api.tls: " + names + " cannot be used: " + e.getClass().getSimpleName(), e);
    }
  }

  private static Resource resource(Path file) {
    if (!Files.isReadable(file)) {
      throw new IllegalArgumentException("api.tls: " + file + " cannot be read");
    }
    return Resource.create(file);
  }
}
