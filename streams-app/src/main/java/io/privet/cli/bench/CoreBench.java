package io.privet.cli.bench;

import io.privet.cli.console.ProgressLine;
import io.privet.cli.replay.EventPlayer;
import io.privet.cli.replay.JsonLinesOutput;
import io.privet.cli.replay.PeakMemory;
import io.privet.cli.replay.Recording;
import io.privet.cli.replay.ReplayListener;
import io.privet.cli.replay.ReplayPipeline;
import io.privet.cli.replay.ReplayTotals;
import io.privet.cli.replay.Stages;
import io.privet.model.Reference;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Median;

/**
 * Compares replay with parsing the same JSON alone. The candidates take turns in each pass, so that
 * what else runs on the machine burdens all of them; the first pass warms up and does not count.
 */
final class CoreBench {
  /** Passes, the one that warms up included. */
  static final int PASSES = 5;

  private final Recording recording;
  private final Stages stages;
  private final ProgressLine progress;

  CoreBench(Recording recording, Stages stages, ProgressLine progress) {
    this.recording = recording;
    this.stages = stages;
    this.progress = progress;
  }

  /** A piece of work that takes time. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  /** Times of one pass, seconds. */
  private record Pass(double parsing, double skipping, double replaying) {}

  CoreFigures measure() throws IOException, InterruptedException {
    List<Pass> passes = new ArrayList<>();
    long events = 0;
    for (int i = 0; i < PASSES; i++) {
      progress.update(
          (double) i / PASSES, String.format(Locale.ROOT, "pass %d of %d", i + 1, PASSES));
      ReplayTotals counted = new ReplayTotals();
      passes.add(
          new Pass(
              seconds(() -> new JsonParsing(true).parse(recording.files())),
              seconds(() -> new JsonParsing(false).parse(recording.files())),
              seconds(() -> replay(counted))));
      events = counted.counts().events();
    }
    progress.finish();
    passes.removeFirst();
    double replaying = median(passes, Pass::replaying);
    return new CoreFigures(
        median(passes, pass -> pass.parsing() / pass.replaying()),
        median(passes, pass -> pass.skipping() / pass.replaying()),
        events,
        events / replaying,
        PeakMemory.bytes());
  }

  private void replay(ReplayTotals totals) throws IOException, InterruptedException {
    ReplayListener output =
        new JsonLinesOutput(new PrintWriter(Writer.nullWriter()), Writer.nullWriter(), () -> {});
    ReplayPipeline pipeline = stages.pipeline(Reference.NONE, output, totals);
    ProgressLine unseen = new ProgressLine(new PrintWriter(Writer.nullWriter()), false);
    recording.play(new EventPlayer("replaying", totals, unseen, pipeline::accept));
  }

  private static double seconds(Work work) throws IOException, InterruptedException {
    long start = System.nanoTime();
    work.run();
    return (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1);
  }

  private static double median(List<Pass> passes, ToDoubleFunction<Pass> figure) {
    return Median.withDefaults().evaluate(passes.stream().mapToDouble(figure).toArray());
  }
}
