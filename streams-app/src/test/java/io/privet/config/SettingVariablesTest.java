package io.privet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingVariablesTest {
  private final SettingVariables variables = new SettingVariables(KnownSettings.single());

  @Test
  void namesTheVariableOfASetting() {
    assertEquals("PRIVET_INGEST_MAX_AGE", KnownSettings.MAX_AGE.variable());
    assertEquals("PRIVET_SOURCES_2_TOPIC", KnownSettings.SOURCE_TOPIC.at(2).variable());
  }

  @Test
  void leavesOutVariablesOfTheLauncherAndOfKubernetes() {
    assertEquals(
        Map.of("ingest.max-age", "9d"),
        read(
            Map.of(
                "PRIVET_JAVA_OPTS", "-Xmx1g",
                "PRIVET_DEBUG", "true",
                "PRIVET_SERVICE_HOST", "10.0.0.1",
                "PRIVET_CONSOLE_SERVICE_PORT_HTTP", "80",
                "PRIVET_PORT", "tcp://10.0.0.1:80",
                "PRIVET_PORT_80_TCP_ADDR", "10.0.0.1",
                "PRIVET_INGEST_MAX_AGE", "9d")));
  }

  @Test
  void refusesAVariableThatIsNoSettings() {
    SettingsException refusal =
        assertThrows(SettingsException.class, () -> read(Map.of("PRIVET_STREAM_TREADS", "2")));

    assertEquals(
        List.of(
            "PRIVET_STREAM_TREADS is the variable of no setting; the nearest is"
                + " PRIVET_STREAM_THREADS"),
        refusal.problems());
  }

  private Map<String, String> read(Map<String, String> environment) {
    Problems problems = new Problems();
    Map<String, String> texts = variables.read(environment, problems);
    problems.throwIfAny();
    return texts;
  }
}
