package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.Map;

/** Stories about texts that are scored, for loss scoring. */
public final class LossScoringStories implements FixtureSet {
  private static final String MODEL = "chat-base";
  private static final String MORNING = "2026-03-02T08:00:00Z";
  private static final int NEIGHBOURS = 6;

  @Override
  public Map<String, String> files() {
    return Map.of(
        "fires-candidates.jsonl", candidates(),
        "fires-neighbourhoods.jsonl", neighbourhoods(),
        "fires-one-token-asked-for.jsonl", oneTokenAskedFor(),
        "fires-slowly-among-ordinary-prompts.jsonl", slowlyAmongOrdinaryPrompts(),
        "quiet-evaluation-with-scores.jsonl", evaluationWithScores(),
        "quiet-classifier-by-prompt.jsonl", classifierByPrompt(),
        "quiet-retries.jsonl", retries(),
        "quiet-ordinary-use.jsonl", ordinaryUse());
  }

  /** Forty texts, each scored once. */
  private static String candidates() {
    Prose prose = new Prose(11);
    Story story = new Story("mallory", MODEL, MORNING);
    for (int i = 0; i < 40; i++) {
      story.score(prose.text(3), "", 60 + prose.below(20), 0).pass(Duration.ofSeconds(1));
    }
    return story.lines();
  }

  /** Five texts, each with six copies in which a word is another. */
  private static String neighbourhoods() {
    Prose prose = new Prose(12);
    Story story = new Story("trudy", MODEL, MORNING);
    for (int i = 0; i < 5; i++) {
      String text = prose.text(4);
      story.score(text, "", 80, 0);
      for (int j = 0; j < NEIGHBOURS; j++) {
        story.score(text.replaceFirst("quiet|old|the", prose.word()) + j, "", 80, 0);
      }
      story.pass(Duration.ofMinutes(5));
    }
    return story.lines();
  }

  /** An interface that generates a token at least. */
  private static String oneTokenAskedFor() {
    Prose prose = new Prose(13);
    Story story = new Story("oscar", MODEL, MORNING);
    for (int i = 0; i < 30; i++) {
      story.score(prose.fragment(), " river", 40, 1).pass(Duration.ofSeconds(2));
    }
    return story.lines();
  }

  /** A text every ten minutes, between two ordinary prompts. */
  private static String slowlyAmongOrdinaryPrompts() {
    Prose prose = new Prose(14);
    Story story = new Story("sybil", MODEL, MORNING);
    for (int i = 0; i < 40; i++) {
      story.chat(prose.request(), prose.text(4), 20, 80).pass(Duration.ofMinutes(4));
      story.score(prose.text(3), "", 70, 0).pass(Duration.ofMinutes(6));
    }
    return story.lines();
  }

  /** Questions with answers and log-probabilities. */
  private static String evaluationWithScores() {
    Prose prose = new Prose(15);
    Story story = new Story("evaluation", MODEL, MORNING);
    for (int i = 0; i < 200; i++) {
      story.score(prose.request(), prose.sentence(), 25, 4 + prose.below(60));
    }
    return story.lines();
  }

  /** One word in answer to a request, with log-probabilities to tell how sure the model is. */
  private static String classifierByPrompt() {
    Prose prose = new Prose(16);
    Story story = new Story("triage", MODEL, MORNING);
    for (int i = 0; i < 200; i++) {
      story
          .score("Classify this note as praise or complaint.\n\n" + prose.text(2), "praise", 60, 1)
          .pass(Duration.ofSeconds(20));
    }
    return story.lines();
  }

  /** The same two texts all day, to see whether the interface is there. */
  private static String retries() {
    Prose prose = new Prose(17);
    Story story = new Story("watchdog", MODEL, MORNING);
    String one = prose.text(2);
    String other = prose.text(2);
    for (int i = 0; i < 200; i++) {
      story.score(i % 2 == 0 ? one : other, "", 40, 0).pass(Duration.ofMinutes(2));
    }
    return story.lines();
  }

  private static String ordinaryUse() {
    Prose prose = new Prose(18);
    Story story = new Story("alice", MODEL, MORNING);
    for (int i = 0; i < 60; i++) {
      story.chat(prose.request(), prose.text(5), 25, 120).pass(Duration.ofMinutes(3));
    }
    return story.lines();
  }
}
