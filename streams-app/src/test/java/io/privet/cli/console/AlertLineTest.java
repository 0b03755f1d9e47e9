package io.privet.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AlertLineTest {
  @Test
  void tellsWhenWhoAndHowMuchInOneLine() {
    assertEquals(
        "Mar 02 13:37  HIGH      P02 Membership inference by perturbation: u-02026 on bcancer-rf,"
            + " 6,006 inputs, updated",
        new AlertLine(Palette.of(false)).render(ExampleAlerts.probing()));
  }

  @Test
  void staysOneLineWhenANameHoldsANewline() {
    assertEquals(
        "Mar 02 13:37  MEDIUM    P02 Membership inference by perturbation: ?[2J@|red x|@?? on"
            + " bcancer-rf, 40 inputs, updated",
        new AlertLine(Palette.of(false)).render(ExampleAlerts.hostile()));
  }
}
