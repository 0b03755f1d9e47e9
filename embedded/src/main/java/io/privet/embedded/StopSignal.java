package io.privet.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in its own time when the process is told to stop, as by Ctrl-C: the process
 * waits until this is closed.
 */
final class StopSignal implements AutoCloseable {
  /** Longest time that the process waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop-signal");
  private volatile boolean requested;

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the command is to end. */
  boolean isRequested() {
    return requested;
  }

  @Override
  public void close() {
    finished.countDown();
    if (!requested) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  /** Without halting, a Java process that a signal stops ends with a status that means failure. */
  private void stop() {
    requested = true;
    boolean isFinished = false;
    try {
      isFinished = finished.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(isFinished ? 0 : 1);
  }
}
