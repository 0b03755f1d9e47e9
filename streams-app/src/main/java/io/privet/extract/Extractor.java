package io.privet.extract;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.privet.extract.text.TextExtractor;
import io.privet.extract.text.Words;
import io.privet.model.AccessFeatures;
import io.privet.model.AuditEvent;
import io.privet.model.DataAccess;
import io.privet.model.EventHeader;
import io.privet.model.Features;
import io.privet.model.InteractionFeatures;
import io.privet.model.ModelInteraction;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.Reference;
import io.privet.model.SourcePosition;
import io.privet.model.Watchlist;
import org.jspecify.annotations.Nullable;

/**
 * Turns an event into an observation. What it returns holds no content and no raw principal. Not
 * safe for use by several threads.
 */
public final class Extractor {
  private final Pseudonyms pseudonyms;
  private final Hasher64 hasher;
  private final RowExtractor rows;
  private final TextExtractor texts;
  private final LeakCounter leaks;
  private final WatchScanner watch;

  /** An extractor under the given keys, which names the principals of every tenant alike. */
  public Extractor(PrivacyKeys keys, Pseudonyms.Display display) {
    this(keys, NamePolicy.of(display));
  }

  /** An extractor under the given keys. */
  public Extractor(PrivacyKeys keys, NamePolicy policy) {
    pseudonyms = new Pseudonyms(keys, policy);
    hasher = Hashing.xxh3_64(keys.seed("identity"));
    rows = new RowExtractor(keys);
    texts = new TextExtractor(Hashing.xxh3_64(keys.seed("wording")));
    leaks = new LeakCounter(keys);
    watch = new WatchScanner(keys);
  }

  /** The observation of an event that was read at a position. */
  public Observation extract(AuditEvent event, SourcePosition position, Reference reference) {
    return extract(event, position, EventHeader.DEFAULT_TENANT, reference);
  }

  /**
   * The observation of an event that was read at a position.
   *
   * @param owner tenant of an event that names none
   */
  public Observation extract(
      AuditEvent event, SourcePosition position, String owner, Reference reference) {
    EventHeader header = event.header();
    String tenant = header.tenant().equals(EventHeader.DEFAULT_TENANT) ? owner : header.tenant();
    Pseudonyms.Names names = pseudonyms.of(tenant, header.principal(), header.time());
    return new Observation(
        tenant,
        names.key(),
        names.display(),
        header.eventId(),
        header.time().toEpochMilli(),
        position,
        event.target(),
        network(header.clientIp()),
        outcome(event),
        features(event, reference));
  }

  private Features features(AuditEvent event, Reference reference) {
    return switch (event) {
      case ModelInteraction interaction -> interaction(interaction, reference);
      case DataAccess access -> access(access, reference.watchlist());
    };
  }

  private InteractionFeatures interaction(ModelInteraction interaction, Reference reference) {
    Words prompt = words(interaction.input().text());
    Words answer = words(interaction.output().text());
    boolean scoresReturned = Boolean.TRUE.equals(interaction.output().scoresReturned());
    return new InteractionFeatures(
        interaction.call().operation(),
        interaction.input().rows(),
        rows.extract(
            interaction,
            prompt,
            reference.trainingRecords(interaction.call().model()),
            reference.baselines().commonValues(interaction.call().model())),
        scoresReturned,
        texts.extract(
            prompt,
            words(interaction.input().systemText()),
            answer,
            scoresReturned,
            orUnknown(interaction.input().tokens())),
        leaks.count(interaction.input().conversation(), interaction.output().text()),
        orUnknown(interaction.input().tokens()),
        orUnknown(interaction.output().tokens()),
        watch.answer(
            answer,
            interaction.input().conversation(),
            reference.watchlist(),
            interaction.header().time()));
  }

  private static Words words(@Nullable String text) {
    return text == null ? Words.NONE : Words.of(text);
  }

  private AccessFeatures access(DataAccess access, Watchlist watchlist) {
    return new AccessFeatures(
        access.operation(),
        hash(access.object()),
        orUnknown(access.rows()),
        orUnknown(access.bytes()),
        orUnknown(access.subjects()),
        hash(access.destination()),
        watch.access(access, watchlist, access.header().time()));
  }

  private static Outcome outcome(AuditEvent event) {
    return switch (event) {
      case ModelInteraction interaction -> interaction.call().outcome();
      case DataAccess access -> access.outcome();
    };
  }

  /** Hash of the network that an address lies in: /24 for IPv4, /64 for IPv6 as written. */
  private long network(@Nullable String clientIp) {
    if (clientIp == null) {
      return 0;
    }
    int end = clientIp.lastIndexOf('.');
    if (end < 0) {
      for (int group = 0; group < 4; group++) {
        int next = clientIp.indexOf(':', end + 1);
        end = next < 0 ? clientIp.length() : next;
      }
    }
    return hash(clientIp.substring(0, end));
  }

  private long hash(@Nullable String text) {
    return text == null || text.isEmpty() ? 0 : hasher.hashCharsToLong(text);
  }

  private static long orUnknown(@Nullable Long value) {
    return value == null ? -1 : value;
  }
}
