package io.privet.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the log out of what the demo shows. */
final class DemoLogging {
  private DemoLogging() {}

  /** From now on, only what someone must act upon is logged. */
  static void quieten() {
    // A cluster of one node that has just begun tells of much that is as it should be.
    set("kafka", Level.OFF);
    set("org.apache.kafka", Level.ERROR);
    set("io.privet", Level.WARN);
  }

  private static void set(String name, Level level) {
    if (LoggerFactory.getLogger(name) instanceof Logger logger) {
      logger.setLevel(level);
    }
  }
}
