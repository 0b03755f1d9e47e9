package io.privet.extract.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.TextCue;
import org.junit.jupiter.api.Test;

final class TaskHarvestRecogniserTest {
  @Test
  void seesTheRequestForManyTasks() {
    assertTrue(isSeen("Come up with a list of 20 diverse instructions", ""));
    assertTrue(isSeen("Erfinde viele neue Aufgaben", ""));
  }

  @Test
  void seesTasksWithTheirSolutionsInTheAnswer() {
    assertTrue(isSeen("Go on", "4. Instruction: Name a colour.\n4. Output: Red\n5."));
    assertTrue(isSeen("Go on", "{\"question\": \"2+2\", \"answer\": \"4\"}"));
  }

  @Test
  void passesOrdinaryRequests() {
    assertFalse(isSeen("Answer the question with a list", "Here is my answer to the question."));
    assertFalse(isSeen("Explain this task: cleaning a lamp", "First, ..."));
  }

  private static boolean isSeen(String prompt, String answer) {
    return Texts.features(prompt, answer).has(TextCue.TASK_HARVEST);
  }
}
