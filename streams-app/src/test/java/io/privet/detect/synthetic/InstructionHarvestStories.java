package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.Map;

/** Stories about training tasks made by a model, for instruction harvest. */
public final class InstructionHarvestStories implements FixtureSet {
  private static final String MODEL = "chat-large";
  private static final String MORNING = "2026-03-02T08:00:00Z";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "fires-lists-of-tasks.jsonl", listsOfTasks(),
        "fires-questions-with-answers.jsonl", questionsWithAnswers(),
        "quiet-teacher.jsonl", teacher(),
        "quiet-templated-service.jsonl", templatedService(),
        "quiet-conversation.jsonl", conversation(),
        "quiet-ordinary-use.jsonl", ordinaryUse());
  }

  /** One template with three examples, every two minutes. */
  private static String listsOfTasks() {
    Prose prose = new Prose(41);
    Story story = new Story("mallory", MODEL, MORNING);
    for (int i = 0; i < 40; i++) {
      story
          .chat(
              "Come up with a set of 20 diverse tasks. Rules: be brief.\n1. " + prose.request(),
              tasks(prose, "Instruction", "Output"),
              900 + prose.below(40),
              1_500 + prose.below(900))
          .pass(Duration.ofMinutes(2));
    }
    return story.lines();
  }

  /** Another wording, and only the answers give it away. */
  private static String questionsWithAnswers() {
    Prose prose = new Prose(42);
    Story story = new Story("trudy", MODEL, MORNING);
    for (int i = 0; i < 40; i++) {
      story
          .chat(
              prose.text(6),
              tasks(prose, "Question", "Answer"),
              400 + prose.below(20),
              700 + prose.below(300))
          .pass(Duration.ofSeconds(40));
    }
    return story.lines();
  }

  /** Four sets of exercises in a morning of other work. */
  private static String teacher() {
    Prose prose = new Prose(43);
    Story story = new Story("alice", MODEL, MORNING);
    for (int i = 0; i < 40; i++) {
      if (i % 10 == 5) {
        story.chat(
            "Make a list of 10 questions about the " + prose.word(),
            tasks(prose, "Question", "Answer"),
            30,
            900);
      }
      story.chat(prose.request(), prose.text(5), 25, 140).pass(Duration.ofMinutes(4));
    }
    return story.lines();
  }

  /** One template with short answers. */
  private static String templatedService() {
    Prose prose = new Prose(44);
    Story story = new Story("triage", MODEL, MORNING);
    for (int i = 0; i < 150; i++) {
      story
          .chat("Classify this note in one word.\n\n" + prose.text(3), "praise", 420, 2)
          .pass(Duration.ofMinutes(1));
    }
    return story.lines();
  }

  /** The prompt grows with each answer. */
  private static String conversation() {
    Prose prose = new Prose(45);
    Story story = new Story("bob", MODEL, MORNING);
    for (int i = 0; i < 40; i++) {
      story
          .chat(prose.request(), prose.text(12), 200 + i % 20 * 400, 450 + prose.below(150))
          .pass(Duration.ofMinutes(2));
    }
    return story.lines();
  }

  private static String ordinaryUse() {
    Prose prose = new Prose(46);
    Story story = new Story("carol", MODEL, MORNING);
    for (int i = 0; i < 80; i++) {
      story
          .chat(prose.request(), prose.text(6), 20 + prose.below(900), 40 + prose.below(500))
          .pass(Duration.ofMinutes(3));
    }
    return story.lines();
  }

  private static String tasks(Prose prose, String task, String solution) {
    StringBuilder answer = new StringBuilder();
    for (int i = 4; i < 9; i++) {
      answer
          .append(i + ". " + task + ": " + prose.request() + "\n")
          .append(i + ". " + solution + ": " + prose.sentence() + "\n");
    }
    return answer.toString();
  }
}
