package io.privet.ops.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TokenFileTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void findsTheTokenOfASecret() throws IOException {
    Token ada = Token.of("ada", Role.RESPONDER, "privet_one", Optional.empty());
    Token grafana = Token.of("grafana", Role.VIEWER, "privet_two", Optional.empty());
    TokenFile file = open("# on call\n" + ada.line() + "\n\n" + grafana.line() + "\n");

    assertEquals(Optional.of(ada), file.find("privet_one", NOW));
    assertEquals(Optional.of(grafana), file.find("privet_two", NOW));
    assertEquals(Optional.empty(), file.find("privet_three", NOW));
    assertEquals(Optional.empty(), file.find("", NOW));
  }

  @Test
  void theLineHoldsAHashAndNotTheSecret() {
    assertEquals(
        "ada:viewer:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08:2027-01-31",
        Token.of("ada", Role.VIEWER, "test", Optional.of(LocalDate.parse("2027-01-31"))).line());
  }

  @Test
  void aTokenHoldsToTheEndOfItsLastDay() throws IOException {
    LocalDate lastDay = LocalDate.parse("2026-03-02");
    TokenFile file = open(Token.of("ada", Role.VIEWER, "privet_one", Optional.of(lastDay)).line());

    assertTrue(file.find("privet_one", Instant.parse("2026-03-02T23:59:59Z")).isPresent());
    assertFalse(file.find("privet_one", Instant.parse("2026-03-03T00:00:00Z")).isPresent());
  }

  @Test
  void aTokenThatIsTakenOutOfTheFileHoldsNoMore() throws IOException {
    Token ada = Token.of("ada", Role.VIEWER, "privet_one", Optional.empty());
    TokenFile file = open(ada.line());
    change("# nobody");

    assertEquals(Optional.empty(), file.find("privet_one", NOW));
  }

  @Test
  void aVersionThatCannotBeReadLeavesTheOneBeforeInForce() throws IOException {
    Token ada = Token.of("ada", Role.VIEWER, "privet_one", Optional.empty());
    TokenFile file = open(ada.line());
    change("ada:viewer");

    assertEquals(Optional.of(ada), file.find("privet_one", NOW));
  }

  @Test
  void namesTheLineThatIsWrong() {
    String hash = Token.hash("x");
    assertEquals(
        "line 2: a line must be name:role:hash or name:role:hash:last-day", refusal("#\nada"));
    assertEquals(
        "line 1: the role must be viewer, responder or admin", refusal("ada:root:" + hash));
    assertEquals(
        "line 1: the hash must be 64 hexadecimal digits in lower case", refusal("ada:admin:12"));
    assertEquals(
        "line 1: the last day must be a date such as 2027-01-31",
        refusal("ada:admin:" + hash + ":soon"));
    assertEquals(
        "line 2: the name was given before", refusal("ada:admin:" + hash + "\nada:viewer:" + hash));
    assertEquals(
        "line 1: the name must be 1 to 64 letters, digits, dots, hyphens, underscores or @",
        refusal("a da:admin:" + hash));
  }

  @Test
  void secretsAreLongAndNeverTheSame() {
    String secret = Token.newSecret();

    assertTrue(secret.matches("privet_[A-Za-z0-9_-]{43}"), secret);
    assertNotEquals(secret, Token.newSecret());
  }

  private String refusal(String content) {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> open(content)).getMessage());
    assertTrue(message.startsWith("api.tokens: " + folder), message);
    return message.substring(message.indexOf("line "));
  }

  private TokenFile open(String content) throws IOException {
    return TokenFile.open(Files.writeString(folder.resolve("tokens"), content));
  }

  private void change(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("tokens"), content);
    Files.setLastModifiedTime(file, FileTime.from(NOW));
  }
}
