package io.privet.cli.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.privet.model.Alert;
import io.privet.serde.AlertJsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Built-in alerts to look at. */
public enum SampleAlert {
  /** As it may come any day. */
  TYPICAL {
    @Override
    ObjectNode change(ObjectNode alert) {
      return alert;
    }
  },
  /** Every text tries to mention, link, format, hide or overflow. */
  HOSTILE {
    @Override
    ObjectNode change(ObjectNode alert) {
      replaceTexts(alert, text -> HOSTILE_TEXT + text);
      return alert.put("summary", (HOSTILE_TEXT + "x".repeat(100)).repeat(HUGE_REPEATS));
    }
  },
  /** As many entries, and texts as long, as an alert may have. */
  LARGE {
    @Override
    ObjectNode change(ObjectNode alert) {
      for (String list : LISTS) {
        repeat(alert.withArray("/" + list));
      }
      replaceTexts(alert, text -> (text + " ").repeat(LONG_REPEATS).strip());
      ArrayNode members = alert.put("scope", "CAMPAIGN").putNull("principal").putArray("members");
      for (int i = 0; i < Alert.MAX_MEMBERS; i++) {
        members.add("p-%016x".formatted(i));
      }
      return alert;
    }
  };

  private static final String HOSTILE_TEXT =
      "<!channel> <!here> <@U0123ABCD> <#C0123ABCD> <https://evil.example|click> @channel"
          + " https://evil.example/?a=1&b=2 *bold* _italic_ ~struck~ `code` ```block``` :skull:"
          + " > quote \"}],\\ &lt;!channel&gt; \u0000\u0007\u001b[31m\r\n\t\u202egnirts\u202c"
          + " a\u200db\u200b\ufeff\ud83d\ude00 ";

  /** Makes a text of more than a million characters. */
  private static final int HUGE_REPEATS = 3_000;

  private static final int LONG_REPEATS = 40;
  private static final int LIST_LENGTH = 50;
  private static final Set<String> LISTS =
      Set.of("evidence", "measures", "benignReadings", "mitigations", "frameworks", "score");

  /** Texts that are no free text but one of a few words, a time or a hash. */
  private static final Set<String> FIXED =
      Set.of(
          "alertId",
          "status",
          "pattern",
          "category",
          "severity",
          "targetKind",
          "scope",
          "horizon",
          "effort",
          "kind",
          "verdict",
          "time",
          "firstEventTime",
          "lastEventTime",
          "detectedAt");

  abstract ObjectNode change(ObjectNode alert);

  /** The alert. */
  public Alert alert() {
    return AlertJsonReader.read(change(typical()).toString());
  }

  private static ObjectNode typical() {
    try (InputStream file =
        Objects.requireNonNull(SampleAlert.class.getResourceAsStream("typical.json"))) {
      return (ObjectNode)
          new ObjectMapper().readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the built-in alert is no JSON", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replaceTexts(JsonNode node, UnaryOperator<String> replacement) {
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        JsonNode element = list.get(i);
        if (element.isTextual()) {
          list.set(i, TextNode.valueOf(replacement.apply(element.textValue())));
        } else {
          replaceTexts(element, replacement);
        }
      }
    } else if (node instanceof ObjectNode object) {
      for (var field : object.properties()) {
        if (field.getValue().isTextual() && !FIXED.contains(field.getKey())) {
          field.setValue(TextNode.valueOf(replacement.apply(field.getValue().textValue())));
        } else {
          replaceTexts(field.getValue(), replacement);
        }
      }
    }
  }

  private static void repeat(ArrayNode list) {
    int length = list.size();
    for (int i = length; i < LIST_LENGTH && length > 0; i++) {
      list.add(list.get(i % length).deepCopy());
    }
  }
}
