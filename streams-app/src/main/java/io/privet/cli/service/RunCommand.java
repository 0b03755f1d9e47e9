package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.config.Settings;
import io.privet.model.Reference;
import io.privet.stream.PlannedTopic;
import io.privet.stream.StartingPoint;
import io.privet.stream.StartingPositions;
import io.privet.stream.TopicCheck;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The service, until it is told to stop. */
@Command(
    name = "run",
    description =
        "Runs the service against your Kafka until it is stopped. Exit status: 0 stopped, 1 failed,"
            + " 2 unusable settings.")
public final class RunCommand implements PrivetCommand {
  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Option(
      names = "--from",
      paramLabel = "latest|earliest|TIME",
      required = true,
      description =
          "Where to begin in partitions that this service has not read before: at their end, at"
              + " their beginning, or at a time such as 2026-03-02T08:00:00Z. Elsewhere it goes on"
              + " where it was.")
  private String from = "";

  @Option(
      names = "--create-topics",
      description = "Create the topics that are missing, as topics create does.")
  private boolean createTopics;

  @Override
  public Integer call() throws InterruptedException {
    StartingPoint point = startingPoint();
    Settings settings = settingsArgument.load();
    Reference reference = Service.reference(settings);
    LOG.info(
        "Reference files: {} exempted principals, {} with registered jobs, baselines '{}'",
        reference.exemptions().size(),
        reference.jobs().size(),
        reference.baselines().version());
    try (Admin admin = SettingsArgument.admin(settings)) {
      prepareTopics(settings, admin);
      begin(settings, admin, point);
    } catch (ExecutionException e) {
      throw SettingsArgument.failure(settings, e);
    }
    return run(new Service(settings));
  }

  private StartingPoint startingPoint() {
    try {
      return StartingPoint.of(from);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--from: " + e.getMessage(), e);
    }
  }

  private void prepareTopics(Settings settings, Admin admin)
      throws ExecutionException, InterruptedException {
    TopicCheck check = new TopicCheck(admin);
    List<PlannedTopic> plan = PlannedTopic.of(settings);
    List<PlannedTopic> missing = check.missing(plan);
    String names = missing.stream().map(PlannedTopic::name).collect(Collectors.joining(", "));
    if (createTopics) {
      check.create(missing);
      LOG.info("Topics: created {}", missing.isEmpty() ? "none" : names);
    } else if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "these topics are missing: " + names + "; create them, or give --create-topics");
    }
    check.problems(plan).forEach(LOG::warn);
  }

  private static void begin(Settings settings, Admin admin, StartingPoint point)
      throws ExecutionException, InterruptedException {
    StartingPositions.Outcome outcome =
        new StartingPositions(admin, settings.applicationId())
            .fix(settings.sources().stream().map(Settings.Source::topic).toList(), point);
    LOG.info(
        "Positions: {} partitions begin at {}, {} go on where group {} was",
        outcome.set(),
        point.text(),
        outcome.kept(),
        settings.applicationId());
  }

  private static int run(Service service) throws InterruptedException {
    Thread hook = new Thread(() -> end(service), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    service.start();
    boolean endedWell = service.streams().awaitEnd();
    if (!endedWell) {
      LOG.error("The service has failed");
    }
    return endedWell ? 0 : 1;
  }

  /**
   * Ends the process with the status of the service. Without halting, a Java process that was told
   * to stop by a signal ends with 128 and the number of the signal, however well it ended.
   */
  private static void end(Service service) {
    boolean endedWell = service.streams().stop();
    service.close();
    LOG.info("Stopped");
    Runtime.getRuntime().halt(endedWell ? 0 : 1);
  }
}
