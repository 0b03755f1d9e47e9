package io.privet.config;

import io.privet.extract.WatchHash;
import io.privet.extract.text.PlantedText;
import io.privet.model.Canary;
import io.privet.model.ErasedSubject;
import io.privet.model.Registration;
import io.privet.model.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of {@code canaries.csv} and {@code erased_subjects.csv}. */
final class WatchRows {
  static final String CANARIES = "canaries.csv";
  static final List<String> CANARY_COLUMNS = List.of("kind", "value", "owner");
  static final String ERASED_SUBJECTS = "erased_subjects.csv";
  static final List<String> ERASED_COLUMNS = List.of("subject", "cause", "owner");

  /** Bounds of the length of a planted text: a shorter one would be met by chance. */
  private static final int MIN_LENGTH = 8;

  private static final int MAX_LENGTH = 256;

  /** Kinds that a file can name. */
  private enum Planted {
    TEXT,
    OBJECT,
    SUBJECT
  }

  /** Causes that a file can name. */
  private enum Why {
    WITHDRAWN,
    ERASED,
    RETENTION_ENDED
  }

  private final ReferenceHashes hashes;

  WatchRows(ReferenceHashes hashes) {
    this.hashes = hashes;
  }

  /** The canary of a row; empty, and a problem, for a faulty one. */
  Optional<Canary> canary(CsvRow row) {
    Registration registration = registration(row);
    String value = row.text("value");
    return row.choice("kind", Planted.class)
        .flatMap(
            kind ->
                switch (kind) {
                  case TEXT -> text(row, value, registration);
                  case OBJECT ->
                      Optional.of(canary(row, Canary.Kind.OBJECT, value, null, registration));
                  case SUBJECT ->
                      Optional.of(canary(row, Canary.Kind.SUBJECT, value, null, registration));
                });
  }

  private Optional<Canary> text(CsvRow row, String value, Registration registration) {
    String form = PlantedText.normalForm(value);
    if (form.length() < MIN_LENGTH || form.length() > MAX_LENGTH) {
      row.refuse(
          "value", MIN_LENGTH + " to " + MAX_LENGTH + " letters and digits where the kind is text");
      return Optional.empty();
    }
    return Optional.of(canary(row, Canary.Kind.TEXT, form, form.length(), registration));
  }

  private Canary canary(
      CsvRow row,
      Canary.Kind kind,
      String value,
      @Nullable Integer length,
      Registration registration) {
    String plantedIn = row.textOr("planted_in", "");
    return new Canary(
        kind,
        WatchHash.KEY_ID,
        hashes.watched().apply(kind, value),
        length,
        plantedIn.isEmpty() ? null : plantedIn,
        registration);
  }

  /** The person of a row; empty, and a problem, for a faulty one. */
  Optional<ErasedSubject> erasedSubject(CsvRow row) {
    Registration registration = registration(row);
    String subject = row.text("subject");
    List<String> datasets =
        Stream.of(row.textOr("datasets", "").split("[ ;]+", -1))
            .filter(name -> !name.isEmpty())
            .toList();
    return row.choice("cause", Why.class)
        .map(
            why ->
                new ErasedSubject(
                    WatchHash.KEY_ID,
                    hashes.watched().apply(Canary.Kind.SUBJECT, subject),
                    datasets,
                    switch (why) {
                      case WITHDRAWN -> ErasedSubject.Cause.WITHDRAWN;
                      case ERASED -> ErasedSubject.Cause.ERASED;
                      case RETENTION_ENDED -> ErasedSubject.Cause.RETENTION_ENDED;
                    },
                    registration));
  }

  private static Registration registration(CsvRow row) {
    return new Registration(
        row.text("owner"),
        row.textOr("reason", ""),
        new Validity(
            row.instantOr("valid_from", Instant.MIN), row.instantOr("expires", Instant.MAX)));
  }
}
