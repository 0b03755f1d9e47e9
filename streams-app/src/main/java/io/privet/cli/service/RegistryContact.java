package io.privet.cli.service;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the schema registry, on a thread of its own, until it has answered once. */
final class RegistryContact implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RegistryContact.class);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final BooleanSupplier question;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform().daemon().name("privet-registry-contact").unstarted(this::run);
  private volatile boolean hasAnswered;

  /** A registry that is not asked yet; the question tells whether it answers. */
  RegistryContact(BooleanSupplier question) {
    this.question = question;
  }

  /** Begins to ask. */
  void start() {
    thread.start();
  }

  /** Whether it has answered. */
  boolean hasAnswered() {
    return hasAnswered;
  }

  @Override
  public void close() {
    closing.countDown();
  }

  private void run() {
    try {
      boolean isToldOf = false;
      while (!hasAnswered && closing.getCount() > 0) {
        hasAnswered = question.getAsBoolean();
        if (!hasAnswered) {
          if (!isToldOf) {
            LOG.warn("The schema registry does not answer; it is asked again until it does");
            isToldOf = true;
          }
          var unused = closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
