package io.privet.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.helidon.common.tls.Tls;
import io.privet.config.Operation;
import io.privet.model.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CertificatesTest {
  private static final String PASSWORD = "password-of-a-test";

  @TempDir private Path folder;
  private Path keystore = Path.of("");

  @BeforeEach
  void makeAKey() throws IOException, InterruptedException {
    keystore = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "1",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "36500",
                "-storetype",
                "PKCS12",
                "-keystore",
                keystore.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertEquals(0, keytool.waitFor());
  }

  @Test
  void encryptsWithAKeystore() throws Exception {
    assertServes(Certificates.read(new Operation.Tls.Keystore(keystore, Secret.of(PASSWORD))));
  }

  @Test
  void encryptsWithPemFiles() throws Exception {
    KeyStore keys = load();
    Path certificate = write("CERTIFICATE", keys.getCertificate("1").getEncoded());
    Path key = write("PRIVATE KEY", keys.getKey("1", PASSWORD.toCharArray()).getEncoded());

    assertServes(Certificates.read(new Operation.Tls.Pem(certificate, key)));
  }

  @Test
  void namesTheFilesThatCannotBeUsed() {
    Operation.Tls missing = new Operation.Tls.Keystore(Path.of("none.p12"), Secret.of(PASSWORD));
    Operation.Tls locked = new Operation.Tls.Keystore(keystore, Secret.of("another password"));

    assertEquals("api.tls: none.p12 cannot be read", refusal(missing));
    assertTrue(refusal(locked).startsWith("api.tls: " + keystore + " cannot be used: "));
  }

  private static String refusal(Operation.Tls files) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> Certificates.read(files)).getMessage());
  }

  private void assertServes(Tls tls) throws Exception {
    try (HttpServer server =
            HttpServer.start(
                new Endpoint(
                    "localhost",
                    0,
                    Optional.of(tls),
                    routing -> new MetricsRoute(() -> "privet_build 1\n").register(routing)));
        HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build()) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + "/metrics"))
                  .build(),
              BodyHandlers.ofString());

      assertEquals("privet_build 1\n", response.body());
      assertEquals(
          Optional.of("max-age=31536000"),
          response.headers().firstValue("Strict-Transport-Security"));
    }
  }

  private SSLContext trusting() throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    trusted.setCertificateEntry("1", load().getCertificate("1"));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  private KeyStore load() throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream content = Files.newInputStream(keystore)) {
      keys.load(content, PASSWORD.toCharArray());
    }
    return keys;
  }

  private Path write(String type, byte[] content) throws IOException {
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(content);
    return Files.writeString(
        folder.resolve(type + ".pem"),
        "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(type, body, type));
  }
}
