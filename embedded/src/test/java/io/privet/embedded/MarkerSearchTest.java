package io.privet.embedded;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkerSearchTest {
  private final MarkerSearch search = new MarkerSearch("zqxjkv");

  @Test
  void findsTheWordInEveryForm() {
    assertEquals(List.of("plain"), search.formsIn("a zQxJkV b".getBytes(UTF_8)));
    assertEquals(List.of("UTF-16"), search.formsIn("a zqxjkv b".getBytes(UTF_16LE)));
    assertEquals(List.of("UTF-16"), search.formsIn("a zqxjkv b".getBytes(UTF_16BE)));
    assertEquals(List.of("hexadecimal"), search.formsIn("0x7A71786A6B76".getBytes(UTF_8)));
    assertEquals(List.of("URL-encoded"), search.formsIn("?q=%7a%71%78%6a%6b%76".getBytes(UTF_8)));
    assertEquals(
        List.of("escaped"),
        search.formsIn("\\u007a\\u0071\\u0078\\u006a\\u006b\\u0076".getBytes(UTF_8)));
  }

  @Test
  void findsTheWordInBaseSixtyFourWhereverItStands() {
    assertEquals(List.of("base 64 after 0"), search.formsIn(base64("zqxjkv")));
    assertEquals(
        List.of("base 64 after 1", "base 64 of a name after 1"),
        search.formsIn(base64("abcdzqxjkv, and more")));
    assertEquals(List.of("base 64 after 2"), search.formsIn(base64("abcdezqxjkvabc")));
  }

  @Test
  void findsTheWordAsANameInBaseSixtyFour() {
    assertEquals(List.of("base 64 of a name after 2"), search.formsIn(base64("I am Zqxjkv.")));
  }

  @Test
  void findsNothingElse() {
    assertEquals(List.of(), search.formsIn("zqxjk v, a hedge".getBytes(UTF_8)));
    assertEquals(List.of(), search.formsIn(new byte[100]));
  }

  private static byte[] base64(String text) {
    return Base64.getUrlEncoder().encode(text.getBytes(UTF_8));
  }
}
