package io.privet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingTypesTest {
  @ParameterizedTest
  @CsvSource({
    "250ms, PT0.25S, 250ms",
    "90s, PT1M30S, 90s",
    "120s, PT2M, 2m",
    "6h, PT6H, 6h",
    "90d, PT2160H, 90d",
    "0s, PT0S, 0d",
    "PT1H30M, PT1H30M, 90m",
    "PT0.0001S, PT0.0001S, PT0.0001S"
  })
  void readsAndWritesDurations(String text, Duration duration, String written) {
    assertEquals(Optional.of(duration), SettingTypes.DURATION.parse().apply(text));
    assertEquals(written, SettingTypes.DURATION.format().apply(duration));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "m", "-1s", "PT-1S", "1.5h", "10 m", "9999999999d", "1w"})
  void refusesWhatIsNoDuration(String text) {
    assertEquals(Optional.empty(), SettingTypes.DURATION.parse().apply(text));
  }

  @Test
  void refusesZeroWhereADurationMustBePositive() {
    assertEquals(Optional.empty(), SettingTypes.POSITIVE_DURATION.parse().apply("0s"));
    assertEquals(
        Optional.of(Duration.ofMillis(1)), SettingTypes.POSITIVE_DURATION.parse().apply("1ms"));
  }

  @ParameterizedTest
  @CsvSource({
    "0B, 0, 0B",
    "1000B, 1000, 1000B",
    "2048B, 2048, 2KiB",
    "64MiB, 67108864, 64MiB",
    "1GiB, 1073741824, 1GiB",
    "1536KiB, 1572864, 1536KiB",
    "2048GiB, 2199023255552, 2048GiB"
  })
  void readsAndWritesSizes(String text, long sizeBytes, String written) {
    assertEquals(Optional.of(sizeBytes), SettingTypes.SIZE.parse().apply(text));
    assertEquals(written, SettingTypes.SIZE.format().apply(sizeBytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "64", "64MB", "-1B", "1.5GiB"})
  void refusesWhatIsNoSize(String text) {
    assertEquals(Optional.empty(), SettingTypes.SIZE.parse().apply(text));
  }

  @Test
  void readsIntegersFromTheFirstBoundToTheLast() {
    SettingType<Integer> type = SettingTypes.integer(1, 8);

    assertEquals(Optional.empty(), type.parse().apply("0"));
    assertEquals(Optional.of(1), type.parse().apply("1"));
    assertEquals(Optional.of(8), type.parse().apply("8"));
    assertEquals(Optional.empty(), type.parse().apply("9"));
    assertEquals(Optional.empty(), type.parse().apply("2.0"));
  }

  @Test
  void readsFiniteNumbers() {
    assertEquals(Optional.of(0.25), SettingTypes.NUMBER.parse().apply("0.25"));
    assertEquals(Optional.empty(), SettingTypes.NUMBER.parse().apply("NaN"));
    assertEquals(Optional.empty(), SettingTypes.NUMBER.parse().apply("half"));
    assertEquals("12", SettingTypes.NUMBER.format().apply(12.0));
    assertEquals("0.08", SettingTypes.NUMBER.format().apply(0.08));
  }

  @Test
  void readsChoicesInEitherSpelling() {
    SettingType<ProcessingGuarantee> type = SettingTypes.choice(ProcessingGuarantee.class);
    Optional<ProcessingGuarantee> exactlyOnce = Optional.of(ProcessingGuarantee.EXACTLY_ONCE_V2);

    assertEquals(exactlyOnce, type.parse().apply("exactly-once-v2"));
    assertEquals(exactlyOnce, type.parse().apply("exactly_once_v2"));
    assertEquals(Optional.empty(), type.parse().apply("exactly_once"));
    assertEquals("one of exactly-once-v2, at-least-once", type.expected());
  }

  @Test
  void refusesAPathThatCannotBe() {
    assertEquals(Optional.of(Path.of("a/b")), SettingTypes.PATH.parse().apply("a/b"));
    assertEquals(Optional.empty(), SettingTypes.PATH.parse().apply(" "));
    assertEquals(Optional.empty(), SettingTypes.PATH.parse().apply("a\0b"));
  }
}
