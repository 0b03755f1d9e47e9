package io.privet.ingest;

import io.privet.model.ContentState;
import io.privet.model.ModelInput;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was put before a model as messages.
 *
 * @param system instructions of the operator; null without
 * @param earlier turns that the model has answered, with its answers; null without
 * @param prompt what the model has not answered yet: all after its last answer; null without text
 */
record Conversation(@Nullable String system, @Nullable String earlier, @Nullable String prompt) {
  /** Nothing said. */
  static final Conversation NONE = new Conversation(null, null, null);

  private static final Set<String> SYSTEM_ROLES = Set.of("system", "developer");
  private static final Set<String> MODEL_ROLES = Set.of("assistant", "model", "ai", "chatbot");

  /** Reads messages, or a plain prompt, or a list of plain prompts. */
  static Conversation of(JsonTree messages) {
    return of(messages, JsonTree.ABSENT);
  }

  /** Reads messages whose system instructions stand apart. */
  static Conversation of(JsonTree messages, JsonTree instructions) {
    BoundedText system = new BoundedText();
    BoundedText earlier = new BoundedText();
    BoundedText prompt = new BoundedText();
    ContentText.append(instructions, system);
    if (messages.text() != null) {
      prompt.append(messages.text());
      return new Conversation(system.get(), earlier.get(), prompt.get());
    }
    List<JsonTree> items = messages.items();
    int start = unanswered(items);
    for (int i = 0; i < items.size(); i++) {
      if (SYSTEM_ROLES.contains(role(items.get(i)))) {
        ContentText.append(items.get(i), system);
      } else {
        ContentText.append(items.get(i), i < start ? earlier : prompt);
      }
    }
    return new Conversation(system.get(), earlier.get(), prompt.get());
  }

  /** The same without what stands for content that was cut out. */
  Conversation without(String placeholder) {
    return placeholder.equals(prompt) ? NONE : this;
  }

  /** The input of a call, whose text is absent for a reason where there is none. */
  ModelInput input(int rows, ContentState otherwise, @Nullable Long tokens) {
    return new ModelInput(
        rows,
        prompt == null ? otherwise : ContentState.PRESENT,
        prompt,
        system,
        earlier,
        List.of(),
        List.of(),
        List.of(),
        tokens);
  }

  /** Index after the last answer of the model that is not itself the beginning of one to come. */
  private static int unanswered(List<JsonTree> messages) {
    int last = messages.size() - 1;
    while (last >= 0 && isAnswer(messages.get(last))) {
      last--;
    }
    while (last >= 0 && !isAnswer(messages.get(last))) {
      last--;
    }
    return last + 1;
  }

  private static boolean isAnswer(JsonTree message) {
    return MODEL_ROLES.contains(role(message));
  }

  private static String role(JsonTree message) {
    return message.node().path("role").asText("").toLowerCase(Locale.ROOT);
  }
}
