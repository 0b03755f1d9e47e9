package io.privet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ShownNameTest {
  @Test
  void takesASealedNameApart() {
    String text = "p-0123456789abcdef~responders-1~c2VhbGVk_-";

    assertEquals(new ShownName("p-0123456789abcdef", Optional.of(text)), ShownName.of(text));
  }

  @Test
  void leavesAPseudonymAndAPlainNameAlone() {
    assertEquals(
        List.of("p-0123456789abcdef", "ada~lovelace"),
        ShownName.names(List.of("p-0123456789abcdef", "ada~lovelace")));
    assertEquals(Optional.empty(), ShownName.of("ada~lovelace").sealed());
  }
}
