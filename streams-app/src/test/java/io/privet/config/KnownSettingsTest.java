package io.privet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every setting owes. */
final class KnownSettingsTest {
  static List<Setting<?>> settings() {
    return Stream.of(
            KnownSettings.all(),
            NotifyKeys.all(),
            SinkKeys.all(),
            RouteKeys.all(),
            ScoreSettings.all(),
            ThresholdSettings.all())
        .<Setting<?>>flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void hasAKeyInKebabCaseBetweenDots(Setting<?> setting) {
    assertTrue(
        setting.key().matches("[a-z]+(-[a-z]+)*((\\[])?\\.[a-z]+(-[a-z]+)*)*"), setting.key());
  }

  @ParameterizedTest
  @MethodSource("settings")
  void hasAUnitAndADescription(Setting<?> setting) {
    assertFalse(setting.unit().isBlank(), setting.key());
    assertTrue(setting.description().endsWith("."), setting.key());
    assertFalse(setting.description().contains("|"), setting.key());
  }

  @ParameterizedTest
  @MethodSource("settings")
  <T> void readsItsDefaultBack(Setting<T> setting) {
    Optional<T> read =
        setting
            .defaultValue()
            .flatMap(value -> setting.type().parse().apply(setting.type().format().apply(value)));

    assertEquals(setting.defaultValue(), read, setting.key());
  }

  @Test
  void noTwoShareAKeyOrAVariable() {
    List<Setting<?>> once =
        settings().stream().filter(setting -> !SinkKeys.all().contains(setting)).toList();

    assertEquals(once.size(), once.stream().map(Setting::key).distinct().count());
    assertEquals(once.size(), once.stream().map(Setting::variable).distinct().count());
  }

  @Test
  void noTwoSettingsOfATypeOfSinkShareAKey() {
    for (SinkKeys.Type type : SinkKeys.Type.values()) {
      List<Setting<?>> settings = SinkKeys.of(type);

      assertEquals(
          settings.size(), settings.stream().map(Setting::key).distinct().count(), type.name());
    }
  }
}
