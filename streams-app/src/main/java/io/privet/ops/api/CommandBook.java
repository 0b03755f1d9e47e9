package io.privet.ops.api;

import io.privet.model.Adoption;
import io.privet.model.Command;
import io.privet.model.Silence;
import io.privet.notify.SilenceBook;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people have decided that holds beyond one alert. Safe for several threads. */
public final class CommandBook {
  private static final int MAX_ADOPTIONS = 10_000;

  /** What the latest decision on a measure is about. */
  private record AdoptionKey(
      String mitigationId, Optional<String> tenant, Optional<String> target) {}

  /**
   * Where a measure stands, as somebody decided.
   *
   * @param time when it was decided, by the wall clock
   */
  record GivenAdoption(Adoption adoption, Instant time, String actor, String reason) {}

  private final SilenceBook silences = new SilenceBook();
  private final Map<AdoptionKey, GivenAdoption> adoptions = new LinkedHashMap<>();

  /** Takes a command in. */
  public synchronized void apply(Command command) {
    silences.apply(command);
    if (command.decision().orElse(null) instanceof Adoption adoption) {
      AdoptionKey key =
          new AdoptionKey(adoption.mitigationId(), adoption.tenant(), adoption.target());
      adoptions.remove(key);
      if (adoption.state() != Adoption.State.WITHDRAWN && adoptions.size() < MAX_ADOPTIONS) {
        adoptions.put(
            key, new GivenAdoption(adoption, command.time(), command.actor(), command.reason()));
      }
    }
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

  /** The decisions on measures that hold, oldest first. */
  synchronized List<GivenAdoption> adoptions() {
    return List.copyOf(adoptions.values());
  }
}
