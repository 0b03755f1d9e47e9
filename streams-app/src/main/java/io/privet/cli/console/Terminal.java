package io.privet.cli.console;

import java.io.Console;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** What this process's standard streams are connected to. */
public final class Terminal {
  private Terminal() {}

  /** Whether standard input and output are a terminal, so that a line can be drawn again. */
  @SuppressWarnings("SystemConsoleNull") // and where it is not null, it is asked what it is
  public static boolean isInteractive() {
    Console console = System.console();
    return console != null && isTerminal(console);
  }

  /** From Java 22 on there may be a console without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean)
          MethodHandles.publicLookup()
              .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
              .invoke(console);
    } catch (NoSuchMethodException olderJava) {
      return true;
    } catch (Throwable failure) {
      return false;
    }
  }
}
