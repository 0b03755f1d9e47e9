package io.privet.cli.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.extract.KeyRing;
import io.privet.extract.NamePolicy;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.extract.ResponderKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class KeysAndWhoisTest {
  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();

  @Test
  void makesKeysThatTheirOwnerAloneCanRead() throws IOException {
    assertEquals(0, generate());

    for (String name :
        new String[] {"partition.key", "pseudonym.ring", "responder.public", "responder.private"}) {
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))),
          name);
    }
    assertEquals(1, ring().size());
  }

  @Test
  void neverReplacesAKey() throws IOException {
    generate();
    String before = Files.readString(folder.resolve("pseudonym.ring"));

    assertEquals(2, generate());
    assertEquals(before, Files.readString(folder.resolve("pseudonym.ring")));
  }

  @Test
  void addsAKeyToTheRing() throws IOException {
    generate();
    String first = Files.readString(folder.resolve("pseudonym.ring"));

    assertEquals(0, rotate("k2", "2027-06-01T00:00:00Z"));

    assertEquals(2, ring().size());
    assertTrue(Files.readString(folder.resolve("pseudonym.ring")).startsWith(first));
  }

  @Test
  void refusesAKeyThatWouldBeInForceBeforeTheNewest() throws IOException {
    generate();
    rotate("k2", "2027-06-01T00:00:00Z");

    assertEquals(2, rotate("k3", "2027-05-31T00:00:00Z"));
    assertEquals(2, rotate("k2", "2027-07-01T00:00:00Z"));
    assertEquals(2, ring().size());
  }

  @Test
  void opensTheNamesOfAnAlert() throws IOException {
    generate();
    String sealed = sealed("ada@example.com\u001b[2J");
    Path alert = folder.resolve("alert.json");
    Files.writeString(alert, "{\"principal\":\"p-1\",\"sealed\":[\"" + sealed + "\"]}");

    assertEquals(0, whois(alert.toString()));
    assertTrue(out.toString().endsWith("\tacme\tada@example.com?[2J\n"), out.toString());
  }

  @Test
  void tellsThatANameIsSealedToAnotherKey() throws IOException {
    generate();
    String sealed = sealed("ada");
    for (String name : new String[] {"partition.key", "pseudonym.ring"}) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(folder.resolve("responder.public"));
    Files.delete(folder.resolve("responder.private"));
    generate();

    assertEquals(1, whois(sealed));
  }

  private String sealed(String principal) throws IOException {
    ResponderKey publicKey =
        ResponderKey.read(
                ResponderKey.Kind.PUBLIC, Files.readAllBytes(folder.resolve("responder.public")))
            .orElseThrow();
    PrivacyKeys keys = new PrivacyKeys(Files.readAllBytes(folder.resolve("partition.key")), ring());
    NamePolicy policy = new NamePolicy(Pseudonyms.Display.SEALED, Map.of(), Optional.of(publicKey));
    return new Pseudonyms(keys, policy).of("acme", principal).display();
  }

  private KeyRing ring() throws IOException {
    return KeyRing.read(Files.readAllBytes(folder.resolve("pseudonym.ring"))).orElseThrow();
  }

  private int generate() {
    return run(new KeysCommand(), "generate", "--directory", folder.toString(), "--id", "k1");
  }

  private int rotate(String id, String from) {
    return run(
        new KeysCommand(), "rotate", "--directory", folder.toString(), "--id", id, "--from", from);
  }

  private int whois(String value) {
    return run(new WhoisCommand(), "--key", folder.resolve("responder.private").toString(), value);
  }

  private int run(Object command, String... arguments) {
    CommandLine line = new CommandLine(command);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(new StringWriter()));
    return line.execute(arguments);
  }
}
