package io.privet.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** All that is logged while this is open: everything of Privet, the rest from INFO. */
final class CapturedLog implements AutoCloseable {
  private static final Map<String, Level> LEVELS =
      Map.of(
          Logger.ROOT_LOGGER_NAME,
          Level.INFO,
          "kafka",
          Level.INFO,
          "org.apache.kafka",
          Level.INFO,
          "io.privet",
          Level.TRACE);

  private final Logger root = logger(Logger.ROOT_LOGGER_NAME);
  private final Map<String, @Nullable Level> levelsBefore = new HashMap<>();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          String trace =
              event.getThrowableProxy() == null
                  ? ""
                  : ThrowableProxyUtil.asString(event.getThrowableProxy());
          lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + "\n" + trace);
        }
      };

  CapturedLog() {
    appender.setContext(root.getLoggerContext());
    appender.start();
    root.addAppender(appender);
    LEVELS.forEach(
        (name, level) -> {
          levelsBefore.put(name, logger(name).getLevel());
          logger(name).setLevel(level);
        });
  }

  /** Messages with their stack traces. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    root.detachAppender(appender);
    levelsBefore.forEach((name, level) -> logger(name).setLevel(level));
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
