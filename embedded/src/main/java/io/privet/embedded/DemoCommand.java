package io.privet.embedded;

import io.privet.cli.PrivetCommand;
import io.privet.cli.console.Palette;
import io.privet.cli.console.Terminal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows Privet at work on recorded attacks, with a broker of its own. */
@Command(
    name = "demo",
    description =
        "Starts an embedded Kafka, streams recorded traffic through Privet and shows the alerts as"
            + " they come, until Ctrl-C.")
public final class DemoCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--exit-when-done",
      description = "End with a summary once all of the traffic is processed.")
  private boolean exitWhenDone;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Port of the console and the API on this machine; by default any free one.")
  private int port;

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Port of the embedded Kafka on this machine; by default any free one.")
  private int kafkaPort;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description =
          "Folder for the data, kept afterwards; by default a temporary one that is deleted.")
  private @Nullable Path folder;

  @Override
  public Integer call() throws Exception {
    DemoLogging.quieten();
    DemoConsole console =
        new DemoConsole(spec.commandLine().getOut(), Palette.detect(), Terminal.isInteractive());
    console.say("Starting Kafka and a schema registry in this process.");
    try (StopSignal stop = new StopSignal();
        WorkFolder work = WorkFolder.open(folder);
        EmbeddedKafka kafka = EmbeddedKafka.start(work.path().resolve("kafka"), kafkaPort)) {
      DemoAccess access = DemoAccess.create(port);
      new Demo(work.path(), kafka.bootstrapServers(), access, console, stop).run(exitWhenDone);
    }
    return 0;
  }
}
