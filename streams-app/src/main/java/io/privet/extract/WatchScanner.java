package io.privet.extract;

import io.privet.extract.text.PlantedText;
import io.privet.extract.text.Words;
import io.privet.model.Canary;
import io.privet.model.DataAccess;
import io.privet.model.WatchHits;
import io.privet.model.Watchlist;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what owners watch for. Costs nothing where nothing is watched for. */
final class WatchScanner {
  private final WatchHash hash;

  WatchScanner(PrivacyKeys keys) {
    hash = new WatchHash(keys);
  }

  /**
   * Planted texts that an answer holds and the conversation before it does not.
   *
   * @param conversation all that the model was given; null where unknown
   */
  WatchHits answer(Words answer, @Nullable String conversation, Watchlist watchlist, Instant time) {
    Set<Canary> found = texts(answer, watchlist, time);
    if (!found.isEmpty() && conversation != null) {
      found.removeAll(texts(Words.of(conversation), watchlist, time));
    }
    return found.isEmpty() ? WatchHits.NONE : hits(found, 0);
  }

  /** Planted objects and persons, and persons whose data must no longer be used, in an access. */
  WatchHits access(DataAccess access, Watchlist watchlist, Instant time) {
    if (!watchlist.watchesReads()) {
      return WatchHits.NONE;
    }
    Set<Canary> found = new HashSet<>();
    String object = access.object();
    if (object != null) {
      planted(Canary.Kind.OBJECT, hash.of(Canary.Kind.OBJECT, object), access, watchlist, time)
          .ifPresent(found::add);
    }
    int erased = 0;
    for (String subject : Set.copyOf(access.subjectIds())) {
      String hashed = hash.of(Canary.Kind.SUBJECT, subject);
      planted(Canary.Kind.SUBJECT, hashed, access, watchlist, time).ifPresent(found::add);
      erased += watchlist.isErased(hashed, access.dataset(), time) ? 1 : 0;
    }
    return found.isEmpty() && erased == 0 ? WatchHits.NONE : hits(found, erased);
  }

  private Set<Canary> texts(Words words, Watchlist watchlist, Instant time) {
    Set<Canary> found = new HashSet<>();
    PlantedText.forEach(
        words,
        watchlist.textLengths(),
        text ->
            watchlist
                .canary(Canary.Kind.TEXT, hash.of(Canary.Kind.TEXT, text), time)
                .ifPresent(found::add));
    return found;
  }

  private static Optional<Canary> planted(
      Canary.Kind kind, String hashed, DataAccess access, Watchlist watchlist, Instant time) {
    return watchlist
        .canary(kind, hashed, time)
        .filter(
            canary -> canary.plantedIn() == null || canary.plantedIn().equals(access.dataset()));
  }

  private static WatchHits hits(Set<Canary> canaries, int erased) {
    List<String> origins =
        canaries.stream()
            .flatMap(canary -> Stream.ofNullable(canary.plantedIn()))
            .distinct()
            .sorted()
            .limit(WatchHits.MAX_ORIGINS)
            .toList();
    return new WatchHits(canaries.size(), origins, erased);
  }
}
