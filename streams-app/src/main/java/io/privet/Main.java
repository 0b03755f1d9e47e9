package io.privet;

import io.privet.cli.PrivetCommandLine;

/** Starts the command line and ends the process with its exit status. */
public final class Main {
  private Main() {}

  /** Runs the command named by {@code arguments}. */
  public static void main(String[] arguments) {
    System.exit(PrivetCommandLine.create().execute(arguments));
  }
}
