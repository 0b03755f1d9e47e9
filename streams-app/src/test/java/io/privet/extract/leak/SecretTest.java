package io.privet.extract.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  static final List<TokenFormat> FORMATS = TokenFormats.ALL;

  /** Letters and digits that every alphabet holds, without a run that would look like filler. */
  private static String body(int length) {
    Random random = new Random(length);
    StringBuilder body = new StringBuilder();
    while (body.length() < length) {
      body.append("0f1e2d3c4b5a6978".charAt(random.nextInt(16)));
    }
    return body.toString();
  }

  @ParameterizedTest
  @FieldSource("FORMATS")
  void findsATokenOfItsShortestAndLongestForm(TokenFormat format) {
    String shortest = format.prefix() + body(format.min());
    String longest = format.prefix() + body(format.max());
    assertEquals(List.of(format.type() + ": " + shortest), Scanned.output("x " + shortest + "."));
    assertEquals(List.of(format.type() + ": " + longest), Scanned.output("\"" + longest + "\""));
  }

  @ParameterizedTest
  @FieldSource("FORMATS")
  void leavesATokenThatIsTooShortOrWithinAWord(TokenFormat format) {
    assertFalse(isFound(format, "x " + format.prefix() + body(format.min() - 1)));
    assertFalse(isFound(format, "x" + format.prefix() + body(format.min())));
  }

  private static boolean isFound(TokenFormat format, String text) {
    return Scanned.output(text).stream().anyMatch(found -> found.startsWith(format.type() + ":"));
  }

  @Test
  void takesTheVendorsExampleForPlaceholder() {
    assertEquals(
        List.of("AWS_ACCESS_KEY_ID PLACEHOLDER: AKIAIOSFODNN7EXAMPLE"),
        Scanned.output("aws_access_key_id = AKIAIOSFODNN7EXAMPLE"));
    assertEquals(
        List.of("STRIPE_KEY PLACEHOLDER: sk_test_4eC39HqLyjWDarjtT1zdp7dc"),
        Scanned.output("sk_test_4eC39HqLyjWDarjtT1zdp7dc"));
  }

  @Test
  void leavesFillerAlone() {
    assertEquals(List.of(), Scanned.output("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"));
  }

  @Test
  void tellsAnEchoedToken() {
    assertEquals(
        List.of("GITHUB_TOKEN ECHO: ghp_qdqCqgCRtIPf5jvFdOdcKJiFeRg01budxR3y"),
        Scanned.answer(
            "What is ghp_qdqCqgCRtIPf5jvFdOdcKJiFeRg01budxR3y?",
            "ghp_qdqCqgCRtIPf5jvFdOdcKJiFeRg01budxR3y is a token."));
  }

  @Test
  void findsAWebTokenWhoseHeaderDecodes() {
    String token =
        "eyJhbGciOiJIUzI1NiJ9.eyJMfvzl57FRk32bbbxDsQQX6iTQ.tMZXVQf0Ee6Tgz1OgQ3asGYl1RWOUqO7u8b9";
    assertEquals(List.of("JWT: " + token), Scanned.output("TOKEN=" + token + "\n"));
    assertEquals(List.of(), Scanned.output("see eyJhbGciOiJIUzI1NiJ9.eyJMfvzl57FRk32bb alone"));
    assertEquals(List.of(), Scanned.output("see eyJub3RhbGciOjF9.aaaabbbbcccc.ddddeeeeffff"));
  }

  @Test
  void findsAPrivateKeyWithSomethingInIt() {
    String body = "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAAB";
    assertEquals(
        List.of("PRIVATE_KEY: -----BEGIN OPENSSH PRIVATE KEY-----\n" + body),
        Scanned.output(
            "-----BEGIN OPENSSH PRIVATE KEY-----\n"
                + body
                + "\n-----END OPENSSH PRIVATE KEY-----"));
    assertEquals(
        List.of("PRIVATE_KEY: -----BEGIN PRIVATE KEY-----\\n" + body),
        Scanned.output(
            "\"-----BEGIN PRIVATE KEY-----\\n" + body + "\\n-----END PRIVATE KEY-----\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA",
        "-----BEGIN"
      })
  void leavesOtherArmourAlone(String text) {
    assertEquals(List.of(), Scanned.output(text));
  }

  @Test
  void findsAUrlWithAPassword() {
    assertEquals(
        List.of("CONNECTION_STRING: postgres://billing:Gr4nite-Falls"),
        Scanned.output("postgres://billing:Gr4nite-Falls@db.internal:5432/ledger"));
  }

  @Test
  void takesATutorialsUrlForPlaceholder() {
    assertEquals(
        List.of("CONNECTION_STRING PLACEHOLDER: mysql://root:root"),
        Scanned.output("mysql://root:root@localhost/test"));
    assertEquals(
        List.of("CONNECTION_STRING PLACEHOLDER: mysql://app:${DB_PASS}"),
        Scanned.output("mysql://app:${DB_PASS}@localhost/test"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password is Tr0ub4dor&3x",
        "password: Tr0ub4dor&3x",
        "DB_PASSWORD=Tr0ub4dor&3x",
        "\"password\" => \"Tr0ub4dor&3x\"",
        "password = 'Tr0ub4dor&3x';"
      })
  void findsAPasswordHoweverItIsAssigned(String text) {
    assertEquals(List.of("PASSWORD: Tr0ub4dor&3x"), Scanned.output(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password = os.environ['DB_PASSWORD1']",
        "password: changeme",
        "$password = 'password';",
        "password_hash($password, PASSWORD_DEFAULT)",
        "a password of 12 characters"
      })
  void leavesWhatNobodyUsesAsPasswordAlone(String text) {
    assertEquals(List.of(), Scanned.output(text));
  }

  @Test
  void findsAnUnknownKeyThatTheTextCallsOne() {
    assertEquals(
        List.of("GENERIC_SECRET: 3ax6xnjp29jd6fds4gc373sgvjxteol0"),
        Scanned.answer("Generate a new Mailgun key", "Here: 3ax6xnjp29jd6fds4gc373sgvjxteol0"));
    assertEquals(
        List.of("AWS_SECRET_KEY: 8sKd02jSl+Qp3mZx7VbNc4RtYu6IoPlKjHgFdSaW"),
        Scanned.output("aws_secret_access_key = 8sKd02jSl+Qp3mZx7VbNc4RtYu6IoPlKjHgFdSaW"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3ax6xnjp29jd6fds4gc373sgvjxteol0",
        "the key of commit hash da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "the key is 550e8400-e29b-41d4-a716-446655440000",
        "product key: 2H6RV-JJF3B-C9J6B-7R97F-JR44V",
        "![data](https://llmsec.net/key/s4qAfIF36e7xsQCU9ckQdN5NiJvDJg)",
        "key = getUserAccountByIdentifier2AndName1"
      })
  void leavesOtherRandomLookingValuesAlone(String text) {
    assertEquals(List.of(), Scanned.output(text));
  }

  @Test
  void takesAFilledInTemplateForPlaceholder() {
    assertEquals(
        List.of("GENERIC_SECRET PLACEHOLDER: Your2Api4Key6Goes8Here1abcD3"),
        Scanned.output("api_key: Your2Api4Key6Goes8Here1abcD3"));
  }
}
