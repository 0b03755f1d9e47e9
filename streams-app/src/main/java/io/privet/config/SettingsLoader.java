package io.privet.config;

import io.privet.alerting.AlertingSettings;
import io.privet.detect.DetectorModes;
import io.privet.detect.Detectors;
import io.privet.extract.NamePolicy;
import io.privet.extract.Pseudonyms;
import io.privet.ingest.EventTimeBounds;
import io.privet.ingest.SourceFormat;
import io.privet.ingest.SourceRules;
import io.privet.model.EventHeader;
import io.privet.notify.NotifySettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the settings together from their file and the environment, and refuses what is wrong. */
final class SettingsLoader {
  private static final Pattern SOURCE = Pattern.compile("sources\\[(\\d{1,3})]\\..+");
  private static final List<Settings.Source> DEFAULT_SOURCES =
      List.of(
          new Settings.Source(
              "ai.model-interactions", SourceFormat.AVRO, EventHeader.DEFAULT_TENANT),
          new Settings.Source("ai.data-accesses", SourceFormat.AVRO, EventHeader.DEFAULT_TENANT));

  private static final Set<String> FETCHED_TOKENS =
      Set.of("OAUTHBEARER", "SASL_OAUTHBEARER_INHERIT");

  private final Problems problems = new Problems();
  private final Map<String, String> texts;
  private final List<Integer> sourceIndexes;
  private final NotifySection notify;
  private final List<Setting<?>> settings;

  SettingsLoader(Path file, Map<String, String> environment) {
    List<Setting<?>> fixed =
        Stream.of(
                KnownSettings.single(),
                NotifyKeys.all(),
                OperationSettings.all(),
                ScoreSettings.all(),
                ThresholdSettings.all())
            .<Setting<?>>flatMap(List::stream)
            .toList();
    texts = SettingsFile.read(file, problems);
    texts.putAll(new SettingVariables(fixed).read(environment, problems));
    sourceIndexes = sourceIndexes(texts.keySet());
    settings = new ArrayList<>(fixed);
    for (int index : sourceIndexes) {
      settings.addAll(KnownSettings.source(index));
    }
    notify = new NotifySection(texts);
    settings.addAll(notify.settings());
  }

  /** The settings, or every problem of theirs. */
  Settings load() {
    refuseUnknownKeys();
    notify.refuseUnknownKeys(problems);
    ClientSection.KAFKA.check(texts, problems);
    ClientSection.SCHEMA_REGISTRY.check(texts, problems);
    refuseFetchedBearerTokens();
    SettingValues values = SettingValues.read(texts, settings, problems);
    refuseTopicsGivenTwice(values);
    refuseUnknownPrincipals(values);
    refuseSealingToNobody(values);
    NotifySettings notified = notify.read(values, problems);
    OperationSettings.check(values, problems);
    problems.throwIfAny();
    return settings(values, notified);
  }

  private void refuseUnknownKeys() {
    Set<String> known = new HashSet<>();
    settings.forEach(setting -> known.add(setting.key()));
    List<String> candidates =
        Stream.of(
                settings.stream(),
                KnownSettings.source(0).stream(),
                SinkKeys.all().stream(),
                RouteKeys.all().stream())
            .flatMap(each -> each)
            .map(Setting::key)
            .toList();
    texts.keySet().stream()
        .filter(key -> !known.contains(key))
        .filter(key -> !ClientSection.KAFKA.covers(key))
        .filter(key -> !ClientSection.SCHEMA_REGISTRY.covers(key))
        .filter(key -> !notify.covers(key))
        .forEach(
            key ->
                problems.add(
                    key + " is no setting; the nearest is " + Nearest.to(key, candidates)));
  }

  // These modes refer to Kafka classes that have moved since, and fail in the first request.
  private void refuseFetchedBearerTokens() {
    String key = "schema.registry.bearer.auth.credentials.source";
    String source = texts.getOrDefault(key, "");
    if (FETCHED_TOKENS.contains(source)) {
      problems.add(
          key
              + " was '"
              + source
              + "' but must be STATIC_TOKEN, as this registry client cannot fetch tokens");
    }
  }

  private void refuseTopicsGivenTwice(SettingValues values) {
    Set<String> topics = new HashSet<>();
    for (int index : sourceIndexes) {
      Setting<String> setting = KnownSettings.SOURCE_TOPIC.at(index);
      values
          .find(setting)
          .filter(topic -> !topics.add(topic))
          .ifPresent(
              topic ->
                  problems.add(
                      setting.key()
                          + " was '"
                          + topic
                          + "' but must be another than those before"));
    }
  }

  private void refuseUnknownPrincipals(SettingValues values) {
    for (int index : sourceIndexes) {
      Setting<List<String>> fields = KnownSettings.SOURCE_PRINCIPAL_FIELDS.at(index);
      values
          .find(KnownSettings.SOURCE_FORMAT.at(index))
          .filter(format -> format.needsPrincipalFields() && names(values, fields).isEmpty())
          .ifPresent(
              format ->
                  problems.add(
                      fields.key()
                          + " is missing but must name the attributes that tell who acted, as "
                          + format.text()
                          + " has none of its own"));
    }
  }

  private void refuseSealingToNobody(SettingValues values) {
    boolean isSealed =
        Stream.concat(
                values.find(KnownSettings.PRINCIPALS).stream(),
                values.find(KnownSettings.TENANT_PRINCIPALS).stream()
                    .flatMap(tenants -> tenants.values().stream()))
            .anyMatch(display -> display == Pseudonyms.Display.SEALED);
    String key = KnownSettings.RESPONDER_KEY.key();
    if (isSealed && !texts.containsKey(key)) {
      problems.add(key + " is missing but must be given where principals are sealed");
    }
  }

  private Settings settings(SettingValues values, NotifySettings notified) {
    DetectorModes modes = ThresholdSettings.modes(values);
    return new Settings(
        values.get(KnownSettings.APPLICATION_ID),
        values.get(KnownSettings.STATE_DIRECTORY),
        ClientSection.KAFKA.properties(texts),
        ClientSection.SCHEMA_REGISTRY.propertiesInBothForms(texts),
        new Settings.Stream(
            values.get(KnownSettings.STREAM_THREADS),
            values.get(KnownSettings.PROCESSING_GUARANTEE),
            values.get(KnownSettings.STANDBY_REPLICAS),
            values.get(KnownSettings.CACHE_SIZE)),
        sources(values),
        new Settings.Topics(
            values.get(KnownSettings.ALERTS),
            values.get(KnownSettings.ALERT_HISTORY),
            values.get(KnownSettings.FINDINGS),
            values.get(KnownSettings.COMMANDS),
            values.get(KnownSettings.DELIVERIES),
            values.get(KnownSettings.REFERENCE),
            values.get(KnownSettings.DEAD_LETTERS)),
        new EventTimeBounds(values.get(KnownSettings.MAX_AHEAD), values.get(KnownSettings.MAX_AGE)),
        new Settings.Privacy(
            new NamePolicy(
                values.get(KnownSettings.PRINCIPALS),
                values.find(KnownSettings.TENANT_PRINCIPALS).orElse(Map.of()),
                values.find(KnownSettings.RESPONDER_KEY)),
            values.get(KnownSettings.PRIVACY_KEY),
            values.get(KnownSettings.PARTITION_KEY)),
        new Settings.ReferencePaths(
            values.find(KnownSettings.REFERENCE_DIRECTORY),
            values.find(KnownSettings.REFERENCE_BASELINES),
            values.get(KnownSettings.REFERENCE_POLL_INTERVAL)),
        ThresholdSettings.values(values),
        modes,
        new AlertingSettings(
            values.get(KnownSettings.ALERTING_GAP),
            values.get(KnownSettings.ALERTING_UPDATE_INTERVAL),
            ScoreSettings.weights(values),
            Detectors.shadowed(modes)),
        notified,
        OperationSettings.operation(values),
        StatedSettings.of(settings, texts, values));
  }

  private List<Settings.Source> sources(SettingValues values) {
    if (sourceIndexes.isEmpty()) {
      return DEFAULT_SOURCES;
    }
    return sourceIndexes.stream()
        .map(
            index ->
                new Settings.Source(
                    values.get(KnownSettings.SOURCE_TOPIC.at(index)),
                    values.get(KnownSettings.SOURCE_FORMAT.at(index)),
                    values.get(KnownSettings.SOURCE_TENANT.at(index)),
                    new SourceRules(
                        names(values, KnownSettings.SOURCE_PRINCIPAL_FIELDS.at(index)),
                        names(values, KnownSettings.SOURCE_TENANT_FIELDS.at(index)))))
        .toList();
  }

  private static List<String> names(SettingValues values, Setting<List<String>> setting) {
    return values.find(setting).orElse(List.of());
  }

  private static List<Integer> sourceIndexes(Set<String> keys) {
    return keys.stream()
        .map(SOURCE::matcher)
        .filter(Matcher::matches)
        .map(matcher -> Integer.valueOf(matcher.group(1)))
        .distinct()
        .sorted()
        .toList();
  }
}
