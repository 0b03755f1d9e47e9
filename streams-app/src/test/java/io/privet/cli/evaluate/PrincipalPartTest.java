package io.privet.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PrincipalPartTest {
  private static final List<String> NAMES =
      IntStream.range(0, 3000).mapToObj(i -> "principal-" + i).toList();

  @Test
  void foldsAreDisjointAndLeaveNoneOut() {
    List<PrincipalPart> folds = PrincipalPart.folds(7);
    for (String name : NAMES) {
      assertEquals(1, folds.stream().filter(fold -> fold.contains(name)).count());
    }
  }

  @Test
  void holdsAboutTheShareThatWasAskedFor() {
    Proportion held = Proportion.of(NAMES, PrincipalPart.share(0.25)::contains);
    assertEquals(0.25, held.share(), 0.02);
  }

  @Test
  void holdsNobodyWithoutAShare() {
    assertEquals(0, NAMES.stream().filter(PrincipalPart.NONE::contains).count());
  }
}
