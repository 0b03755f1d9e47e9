package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Cusum;
import io.privet.detect.Explanation;
import io.privet.detect.ShareTest;
import io.privet.detect.Suspicion;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.DetectorMemory;
import io.privet.model.Measure;
import io.privet.model.Severity;
import java.util.List;
import java.util.Locale;

/**
 * The sequential test whether the prompts of a principal show a cue more often than ordinary ones,
 * over enough different things asked for. Fills a detector's memory.
 *
 * <p>A prompt that was sent before counts a half: tools sample each several times, and a monitor
 * that repeats one odd prompt all day is no sweep.
 */
final class CueSweep {
  /** Words of memory that it takes. */
  static final int WORDS = 23;

  private static final Threshold ALARM = Cusum.alarm("prompts");
  private static final Threshold ORDINARY_SHARE =
      new Threshold(
          "ordinary-share",
          0.005,
          "share",
          "seven times the mean of the ordinary users of the recorded day, which was 0.0007 at"
              + " most");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.05, "share", "one prompt in twenty, hidden among ordinary ones");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.5, "share", "every other prompt");

  /** How rare a cue is that nobody among the ordinary users of the recorded day showed. */
  static final Threshold UNSEEN =
      new Threshold(
          "sign-share",
          0.0002,
          "share",
          "none of 24,000 ordinary prompts of 896 principals (measured; 95 % bound 0.000125)");

  private static final int SUMS = 0;
  private static final int PROMPTS = 2;
  private static final int HITS = 3;
  private static final int DISTINCT = 4;
  private static final int HARMS = 5;
  private static final int REPEATS = 6;
  private static final int FILTER_WORDS = 8;
  private static final int THINGS = 7;
  private static final int SENT = THINGS + FILTER_WORDS;
  private static final int REPEATS_PER_HIT = 2;

  /**
   * How findings are worded.
   *
   * @param asked what the prompts ask for
   * @param things what is counted apart, in the plural
   * @param harm what the answers did, in the plural
   * @param benignReadings innocent explanations that were checked
   */
  record Wording(String asked, String things, String harm, List<String> benignReadings) {}

  private final ShareTest test;
  private final double ordinaryShare;
  private final double signShare;
  private final double least;
  private final double grave;
  private final Wording wording;

  /**
   * The test of one detector.
   *
   * @param sign share of ordinary prompts with the cue, to weigh it against several principals
   * @param least different things that an alarm needs
   * @param grave harmful answers that make it grave
   */
  CueSweep(
      ThresholdValues values,
      String detectorId,
      Threshold sign,
      Threshold least,
      Threshold grave,
      Wording wording) {
    test = ShareTest.of(values, detectorId, LOW_SHARE, HIGH_SHARE, ALARM);
    ordinaryShare = values.of(detectorId, ORDINARY_SHARE);
    signShare = values.of(detectorId, sign);
    this.least = values.of(detectorId, least);
    this.grave = values.of(detectorId, grave);
    this.wording = wording;
  }

  /** All thresholds of a detector that adds these three. */
  static List<Threshold> thresholds(Threshold sign, Threshold least, Threshold grave) {
    return List.of(ALARM, ORDINARY_SHARE, LOW_SHARE, HIGH_SHARE, sign, least, grave);
  }

  /** Takes a prompt without the cue in. */
  void miss(DetectorMemory memory) {
    if (sum(memory) > 0) {
      advance(memory, false);
    }
  }

  /**
   * Takes a prompt with the cue in.
   *
   * @param prompt uniform hash of the prompt
   * @param thing uniform hash of what it asks for
   * @param isHarm whether the answer gave what must not be given
   */
  Suspicion hit(DetectorMemory memory, long prompt, long thing, boolean isHarm) {
    boolean isRepeat = !memory.note(SENT, FILTER_WORDS, prompt);
    memory.count(HITS, true);
    memory.count(DISTINCT, memory.note(THINGS, FILTER_WORDS, thing));
    memory.count(HARMS, isHarm);
    memory.count(REPEATS, isRepeat);
    if (!isRepeat || memory.whole(REPEATS) % REPEATS_PER_HIT == 0) {
      advance(memory, true);
    } else {
      memory.count(PROMPTS, true);
    }
    if (isHarm && memory.whole(HARMS) == Math.ceil(grave)) {
      memory.renew();
    }
    return Suspicion.of(sum(memory), test.alarm(), memory.whole(DISTINCT) >= least);
  }

  private void advance(DetectorMemory memory, boolean isHit) {
    test.advance(memory, SUMS, isHit, ordinaryShare);
    if (sum(memory) == 0) {
      memory.forget();
    } else {
      memory.count(PROMPTS, true);
    }
  }

  private static double sum(DetectorMemory memory) {
    return ShareTest.sum(memory, SUMS);
  }

  /** How strong the evidence is: a sum above zero stands for a prompt with the cue at least. */
  Clue clue(DetectorMemory memory) {
    return Clue.of(sum(memory), test.alarm()).orSign(signShare);
  }

  /** Prompts since the suspicion began. */
  int prompts(DetectorMemory memory) {
    return memory.whole(PROMPTS);
  }

  /** Reasons for an alarm, medium until harmful answers make it grave. */
  Explanation explain(DetectorMemory memory) {
    int prompts = prompts(memory);
    int hits = memory.whole(HITS);
    int distinct = memory.whole(DISTINCT);
    int harms = memory.whole(HARMS);
    String window = prompts + " prompts";
    return new Explanation(
        Math.min(0.95, 0.7 + 0.01 * distinct + (harms > 0 ? 0.1 : 0)),
        harms >= grave ? Severity.HIGH : Severity.MEDIUM,
        prompts,
        String.format(
            Locale.ROOT,
            "%d of the last %d prompts are suspected to ask for %s (%d different %s); %d of the"
                + " answers %s.",
            hits,
            prompts,
            wording.asked(),
            distinct,
            wording.things(),
            harms,
            wording.harm()),
        List.of(
            new Measure(
                "prompts that ask for " + wording.asked(),
                (double) hits / prompts,
                ordinaryShare,
                "share",
                window),
            new Measure("different " + wording.things(), distinct, least, wording.things(), window),
            new Measure("answers that " + wording.harm(), harms, grave, "answers", window)),
        wording.benignReadings());
  }
}
