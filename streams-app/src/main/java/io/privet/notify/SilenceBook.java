package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Silence;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The silences that commands have set, ended and replaced, in the order in which they were given.
 * Holds at most {@link #MAX_SILENCES}; past that it forgets the one that ends first, so that what
 * is forgotten is told rather than held back. Belongs to one thread.
 */
public final class SilenceBook {
  /** The most silences that are kept; people set them by hand. */
  public static final int MAX_SILENCES = 10_000;

  private static final Comparator<Given> BY_END =
      Comparator.comparing((Given given) -> given.silence().until())
          .thenComparing(given -> given.silence().silenceId());

  private final Map<String, Given> silences = new LinkedHashMap<>();
  private final int bound;

  /** An empty book. */
  public SilenceBook() {
    this(MAX_SILENCES);
  }

  SilenceBook(int bound) {
    this.bound = bound;
  }

  /**
   * A silence as somebody gave it.
   *
   * @param time when it was given last, by the wall clock
   * @param actor who gave it last
   * @param reason why, in the actor's words
   */
  public record Given(Silence silence, Instant time, String actor, String reason) {}

  /** Takes a command in; one of another kind changes nothing. */
  public void apply(Command command) {
    if (command.decision().orElse(null) instanceof Silence silence) {
      silences.put(
          silence.silenceId(),
          new Given(silence, command.time(), command.actor(), command.reason()));
      if (silences.size() > bound) {
        silences.values().stream()
            .min(BY_END)
            .ifPresent(first -> silences.remove(first.silence().silenceId()));
      }
    }
  }

  /** The silence that holds an alert back at a time of the wall clock; of several the longest. */
  public Optional<Silence> inForce(Alert alert, Instant now) {
    return silences.values().stream()
        .filter(given -> given.silence().isInForce(now) && given.silence().matches(alert))
        .max(BY_END)
        .map(Given::silence);
  }

  /** Forgets the silences that have ended at a time of the wall clock. */
  public void dropEnded(Instant now) {
    silences.values().removeIf(given -> !now.isBefore(given.silence().until()));
  }

  /** The silences that are kept, also those to come and those that have ended, by their end. */
  public List<Given> all() {
    return silences.values().stream().sorted(BY_END).toList();
  }
}
