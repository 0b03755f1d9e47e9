package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.Map;

/** Stories about prompts that the model is to go on with, for prefix continuation. */
public final class PrefixContinuationStories implements FixtureSet {
  private static final String MODEL = "chat-base";
  private static final String MORNING = "2026-03-02T08:00:00Z";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "fires-prefixes-with-scores.jsonl", prefixesWithScores(),
        "fires-prefixes-without-scores.jsonl", prefixesWithoutScores(),
        "fires-book-openings-in-chat.jsonl", bookOpeningsInChat(),
        "fires-sampling-from-nothing.jsonl", samplingFromNothing(),
        "fires-gaps-in-passages.jsonl", gapsInPassages(),
        "quiet-editor.jsonl", editor(),
        "quiet-evaluation-with-scores.jsonl", evaluationWithScores(),
        "quiet-health-check.jsonl", healthCheck(),
        "quiet-prompts-cut-by-the-log.jsonl", promptsCutByTheLog(),
        "quiet-ordinary-use.jsonl", ordinaryUse());
  }

  /** One prefix every eight minutes, each once. */
  private static String prefixesWithScores() {
    Prose prose = new Prose(21);
    Story story = new Story("mallory", MODEL, MORNING);
    for (int i = 0; i < 40; i++) {
      story.score(prose.fragment(), prose.text(3), 50, 50).pass(Duration.ofMinutes(8));
    }
    return story.lines();
  }

  /** Prefixes of one length, and answers as long as is allowed; no scores. */
  private static String prefixesWithoutScores() {
    Prose prose = new Prose(22);
    Story story = new Story("trudy", MODEL, MORNING);
    for (int i = 0; i < 40; i++) {
      story.complete(prose.opening(), prose.text(4), 64, 128).pass(Duration.ofSeconds(3));
    }
    return story.lines();
  }

  /** Each opening five times. */
  private static String bookOpeningsInChat() {
    Prose prose = new Prose(23);
    Story story = new Story("oscar", MODEL, MORNING);
    for (int i = 0; i < 30; i++) {
      String opening = prose.opening();
      for (int j = 0; j < 5; j++) {
        story
            .chat(opening, prose.text(2), 20 + prose.below(10), 20 + prose.below(60))
            .pass(Duration.ofSeconds(2));
      }
    }
    return story.lines();
  }

  /** The mark that begins a text, and a long answer each time. */
  private static String samplingFromNothing() {
    Prose prose = new Prose(24);
    Story story = new Story("sybil", MODEL, MORNING);
    for (int i = 0; i < 30; i++) {
      story.complete("<s>", prose.text(9), 1, 200).pass(Duration.ofSeconds(4));
    }
    return story.lines();
  }

  private static String gapsInPassages() {
    Prose prose = new Prose(25);
    Story story = new Story("victor", MODEL, MORNING);
    for (int i = 0; i < 40; i++) {
      String passage = prose.text(2).replaceFirst("harbour|river|the", "[MASK]");
      story
          .chat("Which word fills the gap in this passage? " + passage, prose.word(), 60, 2)
          .pass(Duration.ofSeconds(5));
    }
    return story.lines();
  }

  /** A file that grows, and short pieces that finish the line. */
  private static String editor() {
    Prose prose = new Prose(26);
    Story story = new Story("dana", MODEL, MORNING);
    for (int file = 0; file < 5; file++) {
      StringBuilder code = new StringBuilder("int total = 0;\n");
      for (int i = 0; i < 30; i++) {
        code.append("total += ").append(prose.word()).append(" * ").append(prose.below(90));
        story
            .complete(code.toString(), ";", code.length() / 3, 4 + prose.below(20))
            .pass(Duration.ofSeconds(9));
        code.append(";\n");
      }
    }
    return story.lines();
  }

  /** The log keeps 300 characters of each prompt. */
  private static String evaluationWithScores() {
    Prose prose = new Prose(27);
    Story story = new Story("evaluation", MODEL, MORNING);
    for (int i = 0; i < 150; i++) {
      String prompt = i % 4 == 0 ? prose.text(6).substring(0, 300) : prose.request();
      story.score(prompt, prose.sentence(), 15 + prose.below(40), 5 + prose.below(80));
    }
    return story.lines();
  }

  private static String healthCheck() {
    Story story = new Story("watchdog", MODEL, MORNING);
    for (int i = 0; i < 150; i++) {
      story.chat("ping", "Pong! How can I help you today?", 1, 9).pass(Duration.ofMinutes(1));
    }
    return story.lines();
  }

  /** Only the first sentence and a half of a long conversation were recorded. */
  private static String promptsCutByTheLog() {
    Prose prose = new Prose(28);
    Story story = new Story("carol", MODEL, MORNING);
    for (int i = 0; i < 60; i++) {
      story
          .chat(prose.opening(), prose.text(3), 900 + prose.below(600), 80 + prose.below(90))
          .pass(Duration.ofMinutes(2));
    }
    return story.lines();
  }

  /** Requests, one in forty without its end. */
  private static String ordinaryUse() {
    Prose prose = new Prose(29);
    Story story = new Story("alice", MODEL, MORNING);
    for (int i = 0; i < 120; i++) {
      String prompt = i % 40 == 7 ? prose.opening() : prose.request();
      story.chat(prompt, prose.text(4), 30, 60 + prose.below(90)).pass(Duration.ofMinutes(3));
    }
    return story.lines();
  }
}
