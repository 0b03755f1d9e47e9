package io.privet.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Environment variables that override settings: {@code PRIVET_INGEST_MAX_AGE}. */
final class SettingVariables {
  private static final String PREFIX = "PRIVET_";

  /** Variables of the launcher and of the command line. */
  private static final Set<String> NO_SETTINGS =
      Set.of("PRIVET_JAVA_HOME", "PRIVET_JAVA_OPTS", "PRIVET_DEBUG");

  /** Variables that Kubernetes sets for every service whose name begins with "privet". */
  private static final Pattern SERVICE_LINK =
      Pattern.compile(
          "PRIVET_(\\w+_)?(SERVICE_HOST|SERVICE_PORT(_\\w+)?|PORT(_\\d+_(TCP|UDP)(_\\w+)?)?)");

  private static final Pattern ENTRY =
      Pattern.compile("PRIVET_(SOURCES|NOTIFY_SINKS)_(\\d{1,3})_(\\w+)");
  private static final Pattern CLIENT = Pattern.compile("PRIVET_(KAFKA|SCHEMA_REGISTRY)_(\\w+)");

  private final Map<String, String> keys;

  /** Variables of the given settings. */
  SettingVariables(List<Setting<?>> settings) {
    keys =
        settings.stream()
            .collect(
                Collectors.toMap(
                    Setting::variable, Setting::key, (one, other) -> one, LinkedHashMap::new));
  }

  /** The texts that the environment gives, by key; a blank variable gives none. */
  Map<String, String> read(Map<String, String> environment, Problems problems) {
    Map<String, String> texts = new LinkedHashMap<>();
    new TreeMap<>(environment)
        .forEach(
            (variable, text) -> {
              if (isSetting(variable) && !text.isBlank()) {
                key(variable)
                    .ifPresentOrElse(
                        key -> texts.put(key, text.strip()), () -> problems.add(unknown(variable)));
              }
            });
    return texts;
  }

  private boolean isSetting(String variable) {
    return variable.startsWith(PREFIX)
        && !NO_SETTINGS.contains(variable)
        && (keys.containsKey(variable) || !SERVICE_LINK.matcher(variable).matches());
  }

  private Optional<String> key(String variable) {
    if (keys.containsKey(variable)) {
      return Optional.ofNullable(keys.get(variable));
    }
    Matcher entry = ENTRY.matcher(variable);
    if (entry.matches()) {
      return Optional.of(
          "%s[%s].%s"
              .formatted(lower(entry.group(1), '.'), entry.group(2), lower(entry.group(3), '-')));
    }
    Matcher client = CLIENT.matcher(variable);
    return client.matches()
        ? Optional.of(lower(client.group(1), '.') + "." + lower(client.group(2), '.'))
        : Optional.empty();
  }

  private String unknown(String variable) {
    return variable
        + " is the variable of no setting; the nearest is "
        + Nearest.to(variable, keys.keySet());
  }

  private static String lower(String name, char separator) {
    return name.toLowerCase(Locale.ROOT).replace('_', separator);
  }
}
