package io.privet.cli;

import io.privet.cli.alert.AlertsCommand;
import io.privet.cli.alert.MitigationCommand;
import io.privet.cli.alert.SilenceCommand;
import io.privet.cli.bench.BenchCommand;
import io.privet.cli.evaluate.EvaluateCommand;
import io.privet.cli.notify.NotifyCommand;
import io.privet.cli.privacy.KeysCommand;
import io.privet.cli.privacy.WhoisCommand;
import io.privet.cli.replay.ReplayCommand;
import io.privet.cli.service.CheckConfigCommand;
import io.privet.cli.service.DeliverCommand;
import io.privet.cli.service.EraseCommand;
import io.privet.cli.service.FingerprintKeyCommand;
import io.privet.cli.service.LearnCommand;
import io.privet.cli.service.ReferenceCommand;
import io.privet.cli.service.RunCommand;
import io.privet.cli.service.SchemasCommand;
import io.privet.cli.service.SendCommand;
import io.privet.cli.service.TokensCommand;
import io.privet.cli.service.TopicsCommand;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The catalogue of subcommands. */
final class Commands {
  private Commands() {}

  /** Returns a new instance of every command: this module's, then those found as services. */
  static List<PrivetCommand> all() {
    Stream<PrivetCommand> found =
        ServiceLoader.load(PrivetCommand.class).stream().map(ServiceLoader.Provider::get);
    return Stream.concat(own().stream(), found).toList();
  }

  private static List<PrivetCommand> own() {
    return List.of(
        new RunCommand(),
        new DeliverCommand(),
        new CheckConfigCommand(),
        new TopicsCommand(),
        new SchemasCommand(),
        new FingerprintKeyCommand(),
        new SendCommand(),
        new ReferenceCommand(),
        new KeysCommand(),
        new WhoisCommand(),
        new EraseCommand(),
        new AlertsCommand(),
        new SilenceCommand(),
        new MitigationCommand(),
        new TokensCommand(),
        new NotifyCommand(),
        new ReplayCommand(),
        new LearnCommand(),
        new EvaluateCommand(),
        new BenchCommand());
  }
}
