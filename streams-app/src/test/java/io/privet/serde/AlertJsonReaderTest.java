package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class AlertJsonReaderTest {
  private static final String ALERT = AlertJson.write(Samples.ALERT);

  @Test
  void readsWhatIsWritten() {
    assertEquals(Samples.ALERT, AlertJsonReader.read(ALERT));
    RandomRecords records = new RandomRecords(3);
    for (int i = 0; i < 500; i++) {
      var alert = records.alert();
      assertEquals(alert, AlertJsonReader.read(AlertJson.write(alert)));
    }
  }

  @Test
  void namesWhatIsWrong() {
    assertRefused(
        "alert.revision was another text but must be a whole number",
        ALERT.replace("\"revision\":2", "\"revision\":\"2\""));
    assertRefused(
        "alert.measures[1].observed was boolean but must be a number",
        ALERT.replace("0.47", "true"));
    assertRefused(
        "alert.status was another word but must be one of OPEN, ACKNOWLEDGED, RESOLVED",
        ALERT.replace("\"status\":\"", "\"status\":\"NOT_"));
    assertRefused(
        "alert.firstEventTime was another text but must be a time such as 2026-03-02T10:00:00.000Z",
        ALERT.replace(
            "\"firstEventTime\":\"2026-03-02T09:58:12.250Z\"", "\"firstEventTime\":\"x\""));
    assertRefused(
        "alert.titel is not a known field",
        ALERT.replace("{\"alertId\"", "{\"titel\":1,\"alertId\""));
    assertRefused(
        "alert.title was missing but must be a text",
        ALERT.replace("\"title\":\"Suspected", "\"x\":\"S"));
    assertRefused("alert was array but must be an object", "[]");
    assertRefused("the text must be one JSON object, but is none from line 2, column 1 on", "{\n");
  }

  @Test
  void refusesSeveralAlerts() {
    assertThrows(IllegalArgumentException.class, () -> AlertJsonReader.read(ALERT + "\n" + ALERT));
  }

  private static void assertRefused(String message, String text) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> AlertJsonReader.read(text))
            .getMessage());
  }
}
