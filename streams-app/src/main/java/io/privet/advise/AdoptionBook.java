package io.privet.advise;

import io.privet.model.Adoption;
import io.privet.model.Adoption.State;
import io.privet.model.Command;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the measures stand that people have decided upon, from their commands in order: the latest
 * on a measure, tenant and target holds. Holds at most {@link #MAX_MEASURES} of them and takes no
 * further one in. Belongs to one thread.
 */
public final class AdoptionBook {
  /** The most measures, each for a tenant and target, that are kept; people set them by hand. */
  public static final int MAX_MEASURES = 10_000;

  private record Place(String mitigationId, Optional<String> tenant, Optional<String> target) {}

  private final Map<Place, Standing> standings = new LinkedHashMap<>();
  private final int bound;

  /** An empty book. */
  public AdoptionBook() {
    this(MAX_MEASURES);
  }

  AdoptionBook(int bound) {
    this.bound = bound;
  }

  /**
   * Where a measure stands at a place.
   *
   * @param since when it came to stand so, by the wall clock; saying it again moves nothing
   * @param actor who said so last
   * @param reason why, in the actor's words
   */
  public record Standing(Adoption adoption, Instant since, String actor, String reason) {
    /** How closely it is about one tenant and one target: 0 to 2. */
    private int precision() {
      return (adoption.tenant().isPresent() ? 1 : 0) + (adoption.target().isPresent() ? 1 : 0);
    }

    /** Whether it says something of a tenant's model or data set. */
    public boolean covers(String tenant, String target) {
      return adoption.tenant().map(tenant::equals).orElse(true)
          && adoption.target().map(target::equals).orElse(true);
    }
  }

  /** Takes a command in; one of another kind changes nothing. */
  public void apply(Command command) {
    if (command.decision().orElse(null) instanceof Adoption adoption) {
      Place place = new Place(adoption.mitigationId(), adoption.tenant(), adoption.target());
      Standing before = standings.get(place);
      if (before == null && standings.size() >= bound) {
        return;
      }
      Instant since =
          before != null && before.adoption().state() == adoption.state()
              ? before.since()
              : command.time();
      standings.put(place, new Standing(adoption, since, command.actor(), command.reason()));
    }
  }

  /**
   * Where a measure stands for a tenant's model or data set: what was said of the two, or else of
   * one of them, or else of all. Empty where nothing was said, or was withdrawn.
   */
  public Optional<Standing> of(String mitigationId, String tenant, String target) {
    return standings.values().stream()
        .filter(standing -> standing.adoption().mitigationId().equals(mitigationId))
        .filter(standing -> standing.adoption().state() != State.WITHDRAWN)
        .filter(standing -> standing.covers(tenant, target))
        .max(Comparator.comparingInt(Standing::precision).thenComparing(Standing::since));
  }

  /** What was said of a measure and holds, the earliest first. */
  public List<Standing> of(String mitigationId) {
    return standings.values().stream()
        .filter(standing -> standing.adoption().mitigationId().equals(mitigationId))
        .filter(standing -> standing.adoption().state() != State.WITHDRAWN)
        .sorted(Comparator.comparing(Standing::since))
        .toList();
  }
}
