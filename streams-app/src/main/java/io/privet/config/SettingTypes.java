package io.privet.config;

import io.privet.extract.KeyRing;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.ResponderKey;
import io.privet.model.Secret;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of value that settings have. */
final class SettingTypes {
  /** What Kafka accepts as the name of a topic or of a group of its own naming. */
  private static final Pattern LEGAL_NAME = Pattern.compile("[a-zA-Z0-9._-]{1,249}");

  static final SettingType<String> TEXT =
      SettingType.open(
          "text that is not blank",
          text -> Optional.of(text).filter(value -> !value.isBlank()),
          Function.identity());

  static final SettingType<String> KAFKA_NAME =
      SettingType.open(
          "1 to 249 letters, digits, dots, underscores or hyphens",
          text -> Optional.of(text).filter(value -> LEGAL_NAME.matcher(value).matches()),
          Function.identity());

  static final SettingType<List<String>> NAMES =
      SettingType.open(
          "names with commas between",
          text -> Optional.of(names(text)).filter(names -> !names.isEmpty()),
          names -> String.join(", ", names));

  static final SettingType<Path> PATH =
      SettingType.open("a path of the file system", SettingTypes::path, Path::toString);

  static final SettingType<Duration> DURATION =
      SettingType.open(
          "a duration such as 30s, 10m, 6h or 90d", Durations::parse, Durations::format);

  static final SettingType<Duration> POSITIVE_DURATION =
      SettingType.open(
          "a duration above zero such as 30s, 10m, 6h or 90d",
          text -> Durations.parse(text).filter(Duration::isPositive),
          Durations::format);

  static final SettingType<Long> SIZE =
      SettingType.open("a size such as 512KiB or 64MiB", Sizes::parse, Sizes::format);

  static final SettingType<Double> NUMBER =
      SettingType.open("a finite number", SettingTypes::number, SettingTypes::withoutZeros);

  static final SettingType<Boolean> BOOLEAN =
      SettingType.open("true or false", SettingTypes::truth, String::valueOf);

  private SettingTypes() {}

  /** An integer within bounds, both inclusive. */
  static SettingType<Integer> integer(int min, int max) {
    return SettingType.open(
        "an integer from " + min + " to " + max,
        text -> integer(text).filter(value -> min <= value && value <= max),
        String::valueOf);
  }

  /** One of a closed set, by its name in kebab-case or with underscores. */
  static <E extends Enum<E>> SettingType<E> choice(Class<E> type) {
    E[] constants = type.getEnumConstants();
    return SettingType.open(
        "one of "
            + Arrays.stream(constants).map(SettingTypes::name).collect(Collectors.joining(", ")),
        text ->
            Arrays.stream(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst(),
        SettingTypes::name);
  }

  /** A secret of a least length; {@code file:} in front of a path stands for the file's content. */
  static SettingType<Secret> secret(int minBytes) {
    return new SettingType<>(
        "a secret of at least " + minBytes + " bytes, or file: and the path of a file with one",
        text -> SecretFiles.resolve(text).filter(secret -> secret.length() >= minBytes),
        Secret::toString,
        true);
  }

  /** The keys of the pseudonyms, as a ring or as one secret; {@code file:} as for a secret. */
  static SettingType<KeyRing> keyRing() {
    return new SettingType<>(
        "a secret of at least "
            + PrivacyKeys.MIN_BYTES
            + " bytes, a key ring, or file: and the path of a file with one",
        text -> SecretFiles.resolve(text).flatMap(secret -> KeyRing.read(secret.bytes())),
        KeyRing::toString,
        true);
  }

  /** The public key of the responders; {@code file:} in front of a path is as for a secret. */
  static SettingType<ResponderKey> responderKey() {
    return new SettingType<>(
        "a responders' public key, or file: and the path of a file with one",
        text ->
            SecretFiles.resolve(text)
                .flatMap(secret -> ResponderKey.read(ResponderKey.Kind.PUBLIC, secret.bytes())),
        ResponderKey::toString,
        true);
  }

  /** Names with one of a closed set for each: {@code acme=sealed, beta=plain}. */
  static <E extends Enum<E>> SettingType<Map<String, E>> choices(Class<E> type) {
    SettingType<E> choice = choice(type);
    return SettingType.open(
        "names with commas between, each followed by = and " + choice.expected(),
        text -> choices(text, choice),
        chosen ->
            chosen.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + choice.format().apply(entry.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private static <E> Optional<Map<String, E>> choices(String text, SettingType<E> choice) {
    Map<String, E> chosen = new TreeMap<>();
    for (String entry : names(text)) {
      int equals = entry.lastIndexOf('=');
      Optional<E> value = choice.parse().apply(entry.substring(equals + 1).strip());
      String name = entry.substring(0, Math.max(0, equals)).strip();
      if (name.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      chosen.put(name, value.get());
    }
    return Optional.of(chosen);
  }

  private static List<String> names(String text) {
    return Pattern.compile(",")
        .splitAsStream(text)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Path> path(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> integer(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String withoutZeros(Double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf(number.longValue())
        : number.toString();
  }

  /** A constant's name in settings: in kebab-case. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
