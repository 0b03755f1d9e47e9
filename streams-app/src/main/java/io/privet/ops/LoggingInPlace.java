package io.privet.ops;

import io.helidon.logging.common.spi.LoggingProvider;

/**
 * Tells Helidon that logging needs no set-up of its own: what it logs goes to SLF4J by way of the
 * platform's logger. Without a provider it complains on standard output.
 */
public final class LoggingInPlace implements LoggingProvider {
  /** For the service loader. */
  public LoggingInPlace() {}

  @Override
  public void initialization() {}

  @Override
  public void runTime() {}
}
