package io.privet.ops.api;

import io.privet.advise.AdoptionBook;
import io.privet.model.Command;
import io.privet.model.Silence;
import io.privet.notify.SilenceBook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people have decided that holds beyond one alert. Safe for several threads. */
public final class CommandBook {
  private final SilenceBook silences = new SilenceBook();
  private final AdoptionBook adoptions = new AdoptionBook();

  /** Takes a command in. */
  public synchronized void apply(Command command) {
    silences.apply(command);
    adoptions.apply(command);
  }

  /** The silences that hold or will hold at a time of the wall clock, by their end. */
  synchronized List<SilenceBook.Given> silences(Instant now) {
    return silences.all().stream().filter(given -> now.isBefore(given.silence().until())).toList();
  }

  /** The silence of an id that holds or will hold. */
  synchronized Optional<Silence> silence(String silenceId, Instant now) {
    return silences(now).stream()
        .map(SilenceBook.Given::silence)
        .filter(silence -> silence.silenceId().equals(silenceId))
        .findFirst();
  }

  /** What was said of a measure and holds, the earliest first. */
  synchronized List<AdoptionBook.Standing> adoptions(String mitigationId) {
    return adoptions.of(mitigationId);
  }
}
