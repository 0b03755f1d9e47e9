package io.privet.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of {@link StormDeliverer}, which can be killed and started again. */
final class StormProcess implements AutoCloseable {
  private final Path settings;
  private final Path log;
  private Process process;
  private Instant started;

  StormProcess(Path settings, Path log) throws IOException {
    this.settings = settings;
    this.log = log;
    process = launch();
    started = Instant.now();
  }

  /** Time since it was started last. */
  Duration age() {
    return Duration.between(started, Instant.now());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it, as {@code kill -9} does, and starts it again. */
  void killAndRestart() throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    process = launch();
    started = Instant.now();
  }

  /** Tells it to stop; returns its exit status. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new AssertionError("the deliverer did not stop");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private Process launch() throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                StormDeliverer.class.getName(),
                settings.toString()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }
}
