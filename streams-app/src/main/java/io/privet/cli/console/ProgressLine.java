package io.privet.cli.console;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells how far a job is: a line that is drawn again in place on a terminal, a new line at each
 * tenth of the way elsewhere. Other lines go above it.
 *
 * <p>Not safe for use by several threads.
 */
public final class ProgressLine {
  private static final int TENTHS = 10;
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean inPlace;
  private String shown = "";
  private int printedTenths = -1;

  /** A line on {@code out}; {@code inPlace} when that is a terminal. */
  public ProgressLine(PrintWriter out, boolean inPlace) {
    this.out = out;
    this.inPlace = inPlace;
  }

  /**
   * Shows how far the job is.
   *
   * @param share part done, 0 to 1
   * @param text what is being done, in numbers; one line
   */
  public void update(double share, String text) {
    int percent = (int) (100 * Math.clamp(share, 0, 1));
    String line = String.format(Locale.ROOT, "%3d%%  %s", percent, text);
    if (inPlace) {
      draw(line);
    } else if (percent / TENTHS > printedTenths) {
      printedTenths = percent / TENTHS;
      out.println(line);
      out.flush();
    }
  }

  /** Prints a line that stays, above the progress. */
  public void print(String line) {
    String again = shown;
    erase();
    out.println(line);
    if (!again.isEmpty()) {
      draw(again);
    }
    out.flush();
  }

  /** Takes the line away; a later update begins anew. */
  public void finish() {
    erase();
    printedTenths = -1;
    out.flush();
  }

  private void draw(String line) {
    if (!line.equals(shown)) {
      erase();
      out.print(line);
      out.flush();
      shown = line;
    }
  }

  private void erase() {
    if (!shown.isEmpty()) {
      out.print(ERASE);
      shown = "";
    }
  }
}
