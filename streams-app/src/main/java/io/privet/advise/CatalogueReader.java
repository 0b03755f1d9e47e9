package io.privet.advise;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.privet.model.RiskPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the catalogue from the application's own YAML files. */
final class CatalogueReader {
  /**
   * Unknown and repeated names are errors; an absent list or map is empty; nothing else may lack.
   */
  static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .withConfigOverride(List.class, CatalogueReader::emptyWhenAbsent)
          .withConfigOverride(Map.class, CatalogueReader::emptyWhenAbsent)
          .build();

  private CatalogueReader() {}

  /**
   * The catalogue as the files have it, not yet checked for what ties them together.
   *
   * @throws UncheckedIOException when a file is absent or not of the expected form
   */
  static Catalogue read() {
    Map<RiskPattern, PatternAdvice> patterns = new EnumMap<>(RiskPattern.class);
    for (RiskPattern pattern : RiskPattern.values()) {
      patterns.put(
          pattern, read("patterns/" + pattern + ".yaml", new TypeReference<PatternAdvice>() {}));
    }
    return new Catalogue(
        read("mitigations.yaml", new TypeReference<LinkedHashMap<String, MitigationEntry>>() {}),
        patterns,
        read("frameworks.yaml", new TypeReference<Frameworks>() {}));
  }

  private static void emptyWhenAbsent(MutableConfigOverride type) {
    type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (InputStream stream = CatalogueReader.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IOException("the file is absent");
      }
      return YAML.readValue(stream, type);
    } catch (IOException failure) {
      throw new UncheckedIOException("reading " + file + ": " + failure.getMessage(), failure);
    }
  }
}
