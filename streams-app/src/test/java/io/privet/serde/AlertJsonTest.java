package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.privet.model.Alert;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class AlertJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PAGE = Path.of("../docs/formats/alert.md");

  @Test
  void writesOneAlertStateOnOneLine() throws Exception {
    String line = AlertJson.write(Samples.ALERT);

    assertFalse(line.contains("\n"));
    JsonNode alert = JSON.readTree(line);
    assertEquals("P02", alert.get("pattern").asText());
    assertEquals("INFERENCE_AND_INVERSION", alert.get("category").asText());
    assertEquals("2026-03-02T10:00:00.000Z", alert.get("lastEventTime").asText());
    assertEquals("churn-forest", alert.get("target").asText());
    assertEquals("{\"inputs per hour\":\"60\"}", alert.at("/mitigations/0/parameters").toString());
  }

  @Test
  void writesTheTypesOfALeakWithTheirCounts() throws Exception {
    JsonNode finding = JSON.readTree(FindingJson.write(Samples.LEAK));

    assertEquals("{\"EMAIL\":2}", finding.get("leaks").toString());
    assertEquals("r0000042", finding.at("/events/0/eventId").asText());
  }

  @Test
  void writesNullWhereNobodyIsASuspect() throws Exception {
    Alert alert = new RandomRecords(6).alert();
    while (alert.principal() != null) {
      alert = new RandomRecords(alert.principal().hashCode()).alert();
    }

    JsonNode principal = JSON.readTree(AlertJson.write(alert)).get("principal");

    assertTrue(principal.isNull());
  }

  @Test
  void escapesWhateverTextItIsGiven() throws Exception {
    RandomRecords records = new RandomRecords(7);
    for (int i = 0; i < 500; i++) {
      Alert alert = records.alert();

      String line = AlertJson.write(alert);

      assertFalse(line.contains("\n"));
      assertEquals(alert.title(), JSON.readTree(line).get("title").asText());
    }
  }

  @Test
  void thePageShowsThisAlert() throws Exception {
    assertEquals(JSON.readTree(AlertJson.write(Samples.ALERT)), JSON.readTree(example(0)));
  }

  @Test
  void thePageShowsThisFinding() throws Exception {
    assertEquals(JSON.readTree(FindingJson.write(Samples.FINDING)), JSON.readTree(example(1)));
  }

  @Test
  void thePageExplainsEveryNameAndNoOther() throws Exception {
    Set<String> written = new TreeSet<>();
    collect(JSON.readTree(AlertJson.write(Samples.ALERT)), "", written);
    collect(JSON.readTree(FindingJson.write(Samples.FINDING)), "", written);

    Set<String> explained = new TreeSet<>();
    Matcher row = Pattern.compile("(?m)^\\| `([^`]+)` \\|").matcher(Files.readString(PAGE));
    while (row.find()) {
      explained.add(row.group(1));
    }

    assertEquals(written, explained);
  }

  private static String example(int index) throws Exception {
    List<String> blocks =
        Pattern.compile("(?s)```json\\n(.*?)```")
            .matcher(Files.readString(PAGE))
            .results()
            .map(block -> block.group(1))
            .toList();
    return blocks.get(index);
  }

  private static void collect(JsonNode node, String path, Set<String> names) {
    node.properties()
        .forEach(
            field -> {
              String name = path + field.getKey();
              JsonNode value = field.getValue();
              if (value.isArray() && value.path(0).isObject()) {
                collect(value.get(0), name + "[].", names);
              } else {
                names.add(value.isArray() ? name + "[]" : name);
              }
            });
  }
}
