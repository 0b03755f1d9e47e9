package io.privet.cli.replay;

import io.privet.alerting.AlertBook;
import io.privet.alerting.AlertDecision;
import io.privet.alerting.Episode;
import io.privet.model.Alert;
import io.privet.model.Finding;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The episodes of a run, and the passing of event time for them: at the first event of each minute
 * those that have been quiet for long enough are resolved, in the order in which they opened.
 */
final class OpenEpisodes {
  private final AlertBook book;
  private final Consumer<Alert> publications;
  private final Map<String, Episode> episodes = new LinkedHashMap<>();
  private Instant minute = Instant.MIN;

  /** Episodes that the book decides upon; alert states that are news go to the consumer. */
  OpenEpisodes(AlertBook book, Consumer<Alert> publications) {
    this.book = book;
    this.publications = publications;
  }

  /** Takes a finding in; that of a detector in shadow changes nothing. */
  void accept(Finding finding) {
    if (!book.isConcerned(finding)) {
      return;
    }
    String key = book.key(finding);
    AlertDecision decision = book.onFinding(episodes.get(key), finding);
    episodes.put(key, decision.episode());
    decision.publications().forEach(publications);
  }

  /** Lets event time pass up to {@code now}; an earlier time changes nothing. */
  void advance(Instant now) {
    if (now.isBefore(minute.plus(1, ChronoUnit.MINUTES))) {
      return;
    }
    minute = now.truncatedTo(ChronoUnit.MINUTES);
    Iterator<Map.Entry<String, Episode>> entries = episodes.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, Episode> entry = entries.next();
      AlertDecision decision = book.onTick(entry.getValue(), minute);
      entry.setValue(decision.episode());
      decision.publications().forEach(publications);
      if (book.isForgotten(decision.episode(), minute)) {
        entries.remove();
      }
    }
  }
}
