package io.privet.detect.synthetic;

import io.privet.config.BaselinesFile;
import io.privet.detect.BaselineLearner;
import io.privet.detect.Fixture;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.ValueLearner;
import io.privet.model.Baselines;
import io.privet.model.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The ordinary use of a classifier whose fields are measured in sixteenths. */
final class OrdinaryClients {
  static final String MODEL = "loan-scorer";
  private static final String START = "2026-03-01T08:00:00Z";
  private static final int CLIENTS = 12;
  private static final int ROWS = 80;

  private OrdinaryClients() {}

  /** An ordinary row, as measured. */
  static double[] row(Classifier model) {
    double[] row = model.ordinaryRow();
    for (int i = 0; i < row.length; i++) {
      row[i] = Math.round(row[i] * 16) / 16.0;
    }
    return row;
  }

  /** A story that begins with ordinary rows, one every forty seconds. */
  static Story story(String principal, Classifier model, int rows) {
    Story story = new Story(principal, MODEL, START);
    for (int i = 0; i < rows; i++) {
      story.predict(model.answer(row(model))).pass(Duration.ofSeconds(40));
    }
    return story;
  }

  /** What is learned from a day of them. */
  static Baselines learned() {
    BaselineLearner learner = new BaselineLearner();
    ValueLearner values = new ValueLearner(PrivacyKeys.wellKnown());
    for (int client = 0; client < CLIENTS; client++) {
      String name = "client-" + client;
      Fixture day =
          Fixture.parse(
              name, story(name, new Classifier(1_000 + client), ROWS).lines(), Reference.NONE);
      for (int i = 0; i < day.events().size(); i++) {
        learner.accept(day.observations().get(i));
        values.accept(day.events().get(i), day.observations().get(i).principalKey());
      }
    }
    return learner.learn("ordinary-clients").withValues(values.learn());
  }

  /** The file of what is learned. */
  static String baselinesFile() {
    try {
      Path file = Files.createTempFile("baselines", ".json");
      BaselinesFile.write(file, learned());
      String text = Files.readString(file);
      Files.delete(file);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
