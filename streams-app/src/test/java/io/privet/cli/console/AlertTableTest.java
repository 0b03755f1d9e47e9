package io.privet.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AlertTableTest {
  @Test
  void listsTheWorstFirstWithinAHundredColumns() {
    assertEquals(
        """
        SEVERITY  PATTERN                 WHO          TARGET             ROWS  SINCE   DO FIRST
        CRITICAL  P16 Bulk training-data  p-012345678  clinical-notes    1,654  Mar 02  Cap the queries of
                  access                  9abcdef                               11:37   this principal
        HIGH      P02 Membership          u-02026      bcancer-rf        6,006  Mar 02  Cap the queries of
                  inference by                                                  11:37   this principal
                  perturbation
        """,
        new AlertTable(Palette.of(false))
            .render(List.of(ExampleAlerts.probing(), ExampleAlerts.bulkRead())));
  }

  @Test
  void showsNoControlCharacterOfAName() {
    assertFalse(
        new AlertTable(Palette.of(false))
            .render(List.of(ExampleAlerts.hostile()))
            .contains("\u001b"));
  }
}
