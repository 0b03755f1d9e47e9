package io.privet.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
  private final StringWriter output = new StringWriter();

  @Test
  void isDrawnAgainInPlaceBelowWhatIsPrinted() {
    ProgressLine progress = new ProgressLine(new PrintWriter(output), true);

    progress.update(0.5, "500 of 1,000");
    progress.print("an alert");
    progress.update(0.51, "510 of 1,000");
    progress.finish();

    assertEquals(
        " 50%  500 of 1,000\r\u001b[Kan alert\n 50%  500 of 1,000"
            + "\r\u001b[K 51%  510 of 1,000\r\u001b[K",
        output.toString());
  }

  @Test
  void isPrintedAtEachTenthWhereNothingCanBeDrawnAgain() {
    ProgressLine progress = new ProgressLine(new PrintWriter(output), false);

    progress.update(0.05, "50 of 1,000");
    progress.update(0.09, "90 of 1,000");
    progress.print("an alert");
    progress.update(0.1, "100 of 1,000");
    progress.update(1, "1,000 of 1,000");
    progress.finish();

    assertEquals(
        "  5%  50 of 1,000\nan alert\n 10%  100 of 1,000\n100%  1,000 of 1,000\n",
        output.toString());
  }
}
