package io.privet.cli.replay;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The most memory that this process has held so far. */
public final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String RESIDENT = "VmHWM:";

  private PeakMemory() {}

  /** Resident memory where the system tells, else used heap; bytes. */
  public static long bytes() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseGet(PeakMemory::heap);
    } catch (IOException notLinux) {
      return heap();
    }
  }

  /** The same for people: {@code 412 MB}. */
  public static String text() {
    return String.format(Locale.ROOT, "%,d MB", bytes() / 1_000_000);
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
