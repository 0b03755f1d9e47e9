package io.privet.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is told of the settings: all but secrets, and what may be one. */
final class StatedSettings {
  private static final String HIDDEN = "****";

  /** What Kafka's and Confluent's own settings with credentials have in their names. */
  private static final Pattern SECRET =
      Pattern.compile(
          "password|secret|jaas|token|credential|user\\.info|\\.key(\\.|$)|certificate\\.chain",
          Pattern.CASE_INSENSITIVE);

  /** Name and password in a URL. */
  private static final Pattern USER_INFO = Pattern.compile("//[^/@]*@");

  private StatedSettings() {}

  /** Every setting that has a value, in the order of the page; those of clients come last. */
  static List<StatedSetting> of(
      List<Setting<?>> settings, Map<String, String> texts, SettingValues values) {
    Stream<StatedSetting> own =
        settings.stream().flatMap(setting -> stated(setting, texts, values).stream());
    Stream<StatedSetting> clients =
        texts.entrySet().stream()
            .filter(entry -> settings.stream().noneMatch(each -> each.key().equals(entry.getKey())))
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> client(entry.getKey(), entry.getValue()));
    return Stream.concat(own, clients).toList();
  }

  private static <T> Optional<StatedSetting> stated(
      Setting<T> setting, Map<String, String> texts, SettingValues values) {
    return values
        .find(setting)
        .map(value -> setting.type().secret() ? HIDDEN : setting.type().format().apply(value))
        .map(
            text ->
                new StatedSetting(
                    setting.key(), withoutUserInfo(text), !texts.containsKey(setting.key())));
  }

  private static StatedSetting client(String key, String text) {
    return new StatedSetting(
        key, SECRET.matcher(key).find() ? HIDDEN : withoutUserInfo(text), false);
  }

  private static String withoutUserInfo(String text) {
    return USER_INFO.matcher(text).replaceAll("//" + HIDDEN + "@");
  }
}
