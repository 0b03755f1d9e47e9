package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegistrySettingsTest {
  @Test
  void passesSettingsOnUnderTheNamesOfTheClient() {
    RegistrySettings settings =
        new RegistrySettings(
            Map.of(
                "schema.registry.url", "http://registry:8081",
                "schema.registry.basic.auth.user.info", "user:pass",
                "schema.registry.ssl.truststore.location", "/etc/trust.jks",
                "auto.register.schemas", "false",
                "http.read.timeout.ms", "500"));

    assertEquals(
        new TreeMap<>(
            Map.of(
                "schema.registry.url", "http://registry:8081",
                "basic.auth.user.info", "user:pass",
                "schema.registry.ssl.truststore.location", "/etc/trust.jks",
                "auto.register.schemas", "false",
                "http.connect.timeout.ms", "2000",
                "http.read.timeout.ms", "500",
                "missing.id.cache.ttl.sec", 60L,
                "missing.cache.size", 10_000,
                "specific.avro.reader", true,
                "rule.service.loader.enable", false)),
        new TreeMap<>(settings.clientSettings()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OAUTHBEARER", "SASL_OAUTHBEARER_INHERIT"})
  void refusesBearerModesThatDoNotLink(String mode) {
    Map<String, String> settings =
        Map.of("url", "http://registry:8081", "bearer.auth.credentials.source", mode);

    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> new RegistrySettings(settings));

    assertEquals(
        "schema.registry.bearer.auth.credentials.source was "
            + mode
            + " but Confluent's client cannot use it with this version of Kafka; use STATIC_TOKEN,"
            + " CUSTOM or basic authentication",
        fault.getMessage());
  }

  @Test
  void namesEveryProblemAtOnce() {
    assertEquals(
        List.of(
            "schema.registry.url was absent but must name the schema registry, as in"
                + " http://host:8081",
            "schema.registry.missing.cache.size must be a whole number of at most nine digits",
            "schema.registry.missing.id.cache.ttl.sec must be a whole number of at most nine"
                + " digits"),
        RegistrySettings.problems(
            Map.of("missing.id.cache.ttl.sec", "-1", "missing.cache.size", "many")));
  }

  @Test
  void showsNoValueWhenPrinted() {
    RegistrySettings settings =
        new RegistrySettings(
            Map.of("url", "http://user:pass@registry:8081", "bearer.auth.token", "t0ken"));

    assertFalse(settings.toString().contains("pass"));
    assertFalse(settings.toString().contains("t0ken"));
  }
}
