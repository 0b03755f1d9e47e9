package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.config.Settings;
import io.privet.ingest.SourceFormat;
import io.privet.serde.RegistrySettings;
import io.privet.serde.SchemaSubjects;
import io.privet.serde.SubjectReport;
import io.privet.serde.TopicSchema;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The schemas of the service in its schema registry. */
@Command(
    name = "schemas",
    description =
        "Registers the value schemas of the service's topics and sets the compatibility of their"
            + " subjects, or checks both and changes nothing. Exit status: 1 when a schema is"
            + " incompatible, or, of a check, when something must be changed.")
public final class SchemasCommand implements PrivetCommand {
  /** What is done with the schemas. */
  enum Action {
    REGISTER,
    CHECK
  }

  /** Source topics that say by their name which schema they hold. */
  private static final Map<String, TopicSchema> SOURCES =
      Map.of(
          "ai.model-interactions", TopicSchema.MODEL_INTERACTION,
          "ai.data-accesses", TopicSchema.DATA_ACCESS);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "register|check", description = "What to do.")
  private Action action = Action.CHECK;

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Override
  public Integer call() {
    Settings settings = settingsArgument.load();
    PrintWriter out = spec.commandLine().getOut();
    boolean good = true;
    try (SchemaSubjects subjects =
        new SchemaSubjects(new RegistrySettings(settings.schemaRegistry().values()))) {
      for (Map.Entry<String, TopicSchema> topic : topics(settings).entrySet()) {
        SubjectReport report =
            switch (action) {
              case REGISTER -> subjects.register(topic.getKey(), topic.getValue());
              case CHECK -> subjects.check(topic.getKey(), topic.getValue());
            };
        out.println(report.describe());
        good &= report.good();
      }
    }
    return good ? 0 : 1;
  }

  /** The topics whose schema Privet can tell: of other Avro sources only their producers can. */
  private static Map<String, TopicSchema> topics(Settings settings) {
    Map<String, TopicSchema> topics = new LinkedHashMap<>();
    for (Settings.Source source : settings.sources()) {
      TopicSchema schema = SOURCES.get(source.topic());
      if (source.format() == SourceFormat.AVRO && schema != null) {
        topics.put(source.topic(), schema);
      }
    }
    Settings.Topics own = settings.topics();
    topics.put(own.alerts(), TopicSchema.ALERT);
    topics.put(own.alertHistory(), TopicSchema.ALERT);
    topics.put(own.findings(), TopicSchema.FINDING);
    topics.put(own.commands(), TopicSchema.COMMAND);
    topics.put(own.deliveries(), TopicSchema.DELIVERY);
    topics.put(own.reference(), TopicSchema.REFERENCE_ENTRY);
    topics.put(own.deadLetters(), TopicSchema.DEAD_LETTER);
    return topics;
  }
}
