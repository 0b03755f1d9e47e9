package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.config.Settings;
import io.privet.stream.PlannedTopic;
import io.privet.stream.TopicCheck;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The topics of the service on a cluster. */
@Command(
    name = "topics",
    description =
        "Creates the topics of the service that are missing, or checks those that there are. Exit"
            + " status of a check: 1 when something must be changed.")
public final class TopicsCommand implements PrivetCommand {
  /** What is done with the topics. */
  enum Action {
    CREATE,
    CHECK
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "create|check", description = "What to do.")
  private Action action = Action.CHECK;

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settingsArgument.load();
    List<PlannedTopic> plan = PlannedTopic.of(settings);
    try (Admin admin = SettingsArgument.admin(settings)) {
      TopicCheck check = new TopicCheck(admin);
      return switch (action) {
        case CREATE -> create(check, check.missing(plan));
        case CHECK -> check(check, plan);
      };
    } catch (ExecutionException e) {
      throw SettingsArgument.failure(settings, e);
    }
  }

  private int create(TopicCheck check, List<PlannedTopic> missing)
      throws ExecutionException, InterruptedException {
    check.create(missing);
    PrintWriter out = spec.commandLine().getOut();
    missing.forEach(topic -> out.println("created " + topic.describe()));
    out.println(missing.isEmpty() ? "every topic is there" : missing.size() + " topics created");
    return 0;
  }

  private int check(TopicCheck check, List<PlannedTopic> plan)
      throws ExecutionException, InterruptedException {
    List<PlannedTopic> missing = check.missing(plan);
    List<PlannedTopic> existing = new ArrayList<>(plan);
    existing.removeAll(missing);
    List<String> problems = new ArrayList<>();
    missing.forEach(topic -> problems.add("missing: " + topic.describe()));
    problems.addAll(check.problems(existing));
    problems.forEach(spec.commandLine().getErr()::println);
    if (problems.isEmpty()) {
      spec.commandLine().getOut().println("every topic is there and as it should be");
    }
    return problems.isEmpty() ? 0 : 1;
  }
}
