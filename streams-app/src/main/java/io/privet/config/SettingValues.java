package io.privet.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of settings, read from their texts. */
final class SettingValues {
  private final Map<String, Object> byKey = new HashMap<>();

  private SettingValues() {}

  /** Reads every setting; what cannot be read or is missing becomes a problem and has no value. */
  static SettingValues read(
      Map<String, String> texts, List<Setting<?>> settings, Problems problems) {
    SettingValues values = new SettingValues();
    for (Setting<?> setting : settings) {
      values.read(setting, texts.get(setting.key()), problems);
    }
    return values;
  }

  /** The value of a setting that has one. */
  <T> T get(Setting<T> setting) {
    return find(setting).orElseThrow();
  }

  /** The value of a setting; empty where it was left out. */
  @SuppressWarnings("unchecked") // read() stores under a key only what its setting's type gives
  <T> Optional<T> find(Setting<T> setting) {
    return Optional.ofNullable((T) byKey.get(setting.key()));
  }

  private void read(Setting<?> setting, @Nullable String text, Problems problems) {
    if (text != null) {
      setting
          .type()
          .parse()
          .apply(text)
          .ifPresentOrElse(
              value -> byKey.put(setting.key(), value), () -> problems.add(setting.problem(text)));
    } else if (setting.required()) {
      problems.add(setting.key() + " is missing but must be " + setting.type().expected());
    } else {
      setting.defaultValue().ifPresent(value -> byKey.put(setting.key(), value));
    }
  }
}
