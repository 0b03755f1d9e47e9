package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** State of the scan of one text: where topics were named last, and what was found. */
final class Scan {
  /** The most sightings that one text yields; the scan ends there. */
  static final int MAX_SIGHTINGS = 64;

  /** The most sightings that are no leaks; further ones are dropped, and the scan goes on. */
  private static final int MAX_HARMLESS = 32;

  /** The most numbers of one text whose validity the phone library is asked for. */
  private static final int MAX_PHONE_VALIDATIONS = 256;

  private static final int NEVER = -1_000_000;

  private final CharSequence text;
  private final int from;
  private final Echo echo;
  private final ToLongFunction<String> hash;
  private final Map<Topic, Integer> topicEnds = new EnumMap<>(Topic.class);
  private final List<Sighting> sightings = new ArrayList<>();
  private int numbersEnd;
  private int phoneValidations;

  /**
   * A scan of {@code text} that reports from offset {@code from} on.
   *
   * @param from what stands before serves as context only
   */
  Scan(CharSequence text, int from, Echo echo, ToLongFunction<String> hash) {
    this.text = text;
    this.from = from;
    this.echo = echo;
    this.hash = hash;
  }

  CharSequence text() {
    return text;
  }

  boolean isFull() {
    return sightings.size() >= MAX_SIGHTINGS || echo.isSpent();
  }

  List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  /** Notes that a word of the topic ends at {@code end}. */
  void mention(Topic topic, int end) {
    topicEnds.put(topic, end);
  }

  /** Whether the topic was last named at most {@code reach} characters before {@code position}. */
  boolean near(Topic topic, int position, int reach) {
    return position - lastEnd(topic) <= reach;
  }

  /** The offset after the last word of the topic; far below zero when there is none. */
  int lastEnd(Topic topic) {
    Integer end = topicEnds.get(topic);
    return end == null ? NEVER : end;
  }

  /** Whether a number that starts at {@code start} lies within one that was read already. */
  boolean hasReadNumber(int start) {
    return start < numbersEnd;
  }

  /** Notes that no number before {@code end} needs reading any more. */
  void numbersReadUpTo(int end) {
    numbersEnd = Math.max(numbersEnd, end);
  }

  /** Whether one more number of this text may be given to the phone library. */
  boolean spendPhoneValidation() {
    return phoneValidations++ < MAX_PHONE_VALIDATIONS;
  }

  /** Reports a value that is private unless the prompt held it. */
  void report(LeakType type, Evidence evidence, int start, int end, String normalised) {
    report(type, Standing.PRIVATE, evidence, start, end, normalised);
  }

  /**
   * Reports a value.
   *
   * <p>Of two that overlap, the stronger stays, and of equals the earlier.
   *
   * @param normalised the value in the one form that all its spellings share
   */
  void report(
      LeakType type, Standing standing, Evidence evidence, int start, int end, String normalised) {
    if (start < from || isFull()) {
      return;
    }
    Standing settled =
        standing == Standing.PRIVATE && echo.holds(type, normalised) ? Standing.ECHO : standing;
    long value = hash.applyAsLong(type.name() + ':' + normalised);
    Sighting sighting =
        new Sighting(type, settled, evidence, start - from, end - from, false, value);
    if (sightings.stream().anyMatch(other -> other.prevails(sighting))) {
      return;
    }
    sightings.removeIf(sighting::overlaps);
    if (sighting.isLeak() || sightings.size() < MAX_HARMLESS) {
      sightings.add(sighting);
    }
  }
}
