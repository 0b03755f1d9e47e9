package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.ops.access.Role;
import io.privet.ops.access.Token;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes tokens for the API. */
@Command(
    name = "tokens",
    description =
        "Makes a new token for the API, and prints it, once, and the line to add to the file that"
            + " the setting api.tokens names. The line holds no more than a hash of it.")
public final class TokensCommand implements PrivetCommand {
  /** What is done. */
  enum Action {
    GENERATE
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "generate", description = "What to do.")
  private Action action = Action.GENERATE;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      required = true,
      description = "Who bears it: stands in the audit log and in what is decided with it.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "viewer|responder|admin",
      required = true,
      description = "What its bearer may do.")
  private Role role = Role.VIEWER;

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "Days, after today, on which it holds; without, it has no end.")
  private Optional<Integer> days = Optional.empty();

  @Override
  public Integer call() {
    String secret = Token.newSecret();
    PrintWriter out = spec.commandLine().getOut();
    Token token = token(secret);
    switch (action) {
      case GENERATE -> {
        out.println("token, shown once: " + secret);
        out.println("line for api.tokens: " + token.line());
      }
    }
    return 0;
  }

  private Token token(String secret) {
    if (days.filter(count -> count < 1).isPresent()) {
      throw new ParameterException(spec.commandLine(), "--days must be 1 or more");
    }
    LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
    try {
      return Token.of(name, role, secret, days.map(today::plusDays));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--name: " + e.getMessage(), e);
    }
  }
}
