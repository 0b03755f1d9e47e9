package io.privet.extract.leak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisguiseTest {
  private static final String MAIL = "marta.lindqvist81@fastmail.se";
  private static final List<LeakCount> ONE_HIDDEN_MAIL =
      List.of(new LeakCount(LeakType.EMAIL, 1), new LeakCount(LeakType.ENCODED, 1));

  private final LeakScanner scanner = new LeakScanner(String::hashCode);

  @Test
  void readsBase64InEitherAlphabetWithAndWithoutItsEnd() {
    String text = "write to " + MAIL + " ~~~???";

    assertEquals(ONE_HIDDEN_MAIL, leaks("Here: " + base64(text) + "."));
    assertEquals(
        ONE_HIDDEN_MAIL,
        leaks(Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8))));
  }

  @Test
  void readsHexadecimal() {
    assertEquals(ONE_HIDDEN_MAIL, leaks("0x: " + HexFormat.of().formatHex(MAIL.getBytes(UTF_8))));
  }

  @Test
  void readsWhatIsSpelledOutLetterByLetter() {
    assertEquals(
        ONE_HIDDEN_MAIL, leaks("It is " + String.join(" ", MAIL.split("", -1)) + "\nBye."));
    assertEquals(ONE_HIDDEN_MAIL, leaks(String.join(" ", MAIL.split("", -1))));
  }

  @Test
  void readsASpacedCardNumberAsOne() {
    assertEquals(
        List.of(new LeakCount(LeakType.CREDIT_CARD, 1), new LeakCount(LeakType.ENCODED, 1)),
        leaks("His card: 5 4 2 5 2 3 3 4 3 0 1 0 9 9 0 3"));
  }

  @Test
  void readsFullWidthFormsLookalikesAndWordsCutByNothing() {
    StringBuilder wide = new StringBuilder();
    MAIL.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));

    assertEquals(ONE_HIDDEN_MAIL, leaks("Mail " + wide));
    assertEquals(ONE_HIDDEN_MAIL, leaks("Mail m\u0430rta.lindqvist81@fastmail.s\u0435"));
    assertEquals(ONE_HIDDEN_MAIL, leaks("Mail marta.lind\u200Bqvist81@fast\u200Bmail.se"));
  }

  @Test
  void takesFullWidthFormsForUsualBesideChinese() {
    StringBuilder wide = new StringBuilder();
    MAIL.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));

    assertEquals(List.of(new LeakCount(LeakType.EMAIL, 1)), leaks("\u90F5\u4EF6 " + wide));
  }

  @Test
  void tellsTheEchoOfAnEncodedAndOfADecodedValue() {
    assertEquals(List.of(), leaks("Encode " + MAIL, base64("to " + MAIL + ", please")));
    assertEquals(List.of(), leaks("Decode " + base64("to " + MAIL + ", please"), "It is " + MAIL));
  }

  @Test
  void findsSecretsWithTheWordsBeforeThem() {
    List<LeakCount> leaks = leaks("token: " + base64("ghp_qdqCqgCRtIPf5jvFdOdcKJiFeRg01budxR3y"));

    assertTrue(leaks.contains(new LeakCount(LeakType.GITHUB_TOKEN, 1)), leaks::toString);
    assertTrue(leaks.contains(new LeakCount(LeakType.ENCODED, 1)), leaks::toString);
  }

  @Test
  void leavesWhatOnlyLooksEncoded() {
    assertEquals(List.of(), leaks("commit 3f786850e387550fdab836ed7e6dc881de23001b"));
    assertEquals(List.of(), leaks("/usr/share/doc/internationalization/README"));
    assertEquals(List.of(), leaks(base64("The quick brown fox jumps over the lazy dog.")));
    assertEquals(List.of(), leaks("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"));
    assertEquals(List.of(), leaks("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  private List<LeakCount> leaks(String output) {
    return leaks("Who?", output);
  }

  private List<LeakCount> leaks(String prompt, String output) {
    return LeakScanner.count(scanner.scan(prompt, output));
  }
}
