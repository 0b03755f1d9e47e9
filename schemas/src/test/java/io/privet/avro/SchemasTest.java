package io.privet.avro;

import static io.privet.avro.TopicSchemas.assertReads;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SchemasTest {
  static Stream<Schema> topics() {
    return TopicSchemas.ALL.stream();
  }

  static Stream<Schema> namedTypes() {
    Map<String, Schema> found = new LinkedHashMap<>();
    TopicSchemas.ALL.forEach(topic -> collect(topic, found));
    return found.values().stream();
  }

  @ParameterizedTest
  @MethodSource("namedTypes")
  void everyTypeAndFieldIsDocumented(Schema type) {
    assertSentence(type.getDoc(), type.getFullName());
    if (type.getType() == Schema.Type.RECORD) {
      type.getFields().forEach(field -> assertSentence(field.doc(), type + "." + field.name()));
    }
  }

  @ParameterizedTest
  @MethodSource("namedTypes")
  void everyTypeLivesInOneNamespace(Schema type) {
    assertEquals("io.privet.avro", type.getNamespace());
  }

  @ParameterizedTest
  @MethodSource("namedTypes")
  void everyEnumHasASymbolForWhatItsReaderDoesNotKnow(Schema type) {
    if (type.getType() == Schema.Type.ENUM) {
      assertNotNull(type.getEnumDefault(), type.getFullName());
    }
  }

  @ParameterizedTest
  @MethodSource("namedTypes")
  void whatMayBeAbsentIsNullByDefault(Schema type) {
    if (type.getType() != Schema.Type.RECORD) {
      return;
    }
    for (Schema.Field field : type.getFields()) {
      if (field.schema().isNullable()) {
        assertEquals(JsonProperties.NULL_VALUE, field.defaultVal(), type + "." + field.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("topics")
  void readsAWriterThatKnowsNoOptionalField(Schema topic) {
    assertReads(topic, withoutOptionalFields(topic));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void isReadByAReaderThatKnowsNoOptionalField(Schema topic) {
    assertReads(withoutOptionalFields(topic), topic);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void readsAWriterWithSymbolsOfTheFuture(Schema topic) {
    assertReads(topic, withFurtherSymbols(topic));
  }

  @Test
  void contentAndRowsAreAllOptional() {
    Schema input = withoutOptionalFields(ModelInput.getClassSchema());
    Schema output = withoutOptionalFields(ModelOutput.getClassSchema());

    assertEquals(List.of(), input.getFields());
    assertEquals(List.of(), output.getFields());
  }

  private static void assertSentence(String doc, String what) {
    assertNotNull(doc, what);
    assertFalse(doc.isBlank(), what);
    assertTrue(doc.endsWith("."), what);
  }

  private static void collect(Schema schema, Map<String, Schema> found) {
    switch (schema.getType()) {
      case RECORD -> {
        if (found.putIfAbsent(schema.getFullName(), schema) == null) {
          schema.getFields().forEach(field -> collect(field.schema(), found));
        }
      }
      case ENUM -> found.putIfAbsent(schema.getFullName(), schema);
      case ARRAY -> collect(schema.getElementType(), found);
      case MAP -> collect(schema.getValueType(), found);
      case UNION -> schema.getTypes().forEach(branch -> collect(branch, found));
      default -> {}
    }
  }

  private static Schema withoutOptionalFields(Schema schema) {
    return new Rewriter(false).rewrite(schema);
  }

  private static Schema withFurtherSymbols(Schema schema) {
    return new Rewriter(true).rewrite(schema);
  }

  /** Rebuilds a schema as an older or a newer version of Privet might have had it. */
  private static final class Rewriter {
    private final boolean future;
    private final Map<String, Schema> done = new LinkedHashMap<>();

    Rewriter(boolean future) {
      this.future = future;
    }

    Schema rewrite(Schema schema) {
      return switch (schema.getType()) {
        case RECORD ->
            done.containsKey(schema.getFullName())
                ? done.get(schema.getFullName())
                : record(schema);
        case ENUM -> done.computeIfAbsent(schema.getFullName(), name -> symbols(schema));
        case ARRAY -> Schema.createArray(rewrite(schema.getElementType()));
        case MAP -> Schema.createMap(rewrite(schema.getValueType()));
        case UNION -> Schema.createUnion(schema.getTypes().stream().map(this::rewrite).toList());
        default -> schema;
      };
    }

    private Schema record(Schema schema) {
      List<Schema.Field> fields =
          schema.getFields().stream()
              .filter(field -> future || !field.hasDefaultValue())
              .map(field -> new Schema.Field(field.name(), rewrite(field.schema()), field.doc()))
              .toList();
      Schema copy =
          Schema.createRecord(
              schema.getName(), schema.getDoc(), schema.getNamespace(), false, fields);
      done.put(schema.getFullName(), copy);
      return copy;
    }

    private Schema symbols(Schema schema) {
      List<String> symbols =
          Stream.concat(
                  schema.getEnumSymbols().stream(), future ? Stream.of("LATER") : Stream.empty())
              .toList();
      return Schema.createEnum(
          schema.getName(),
          schema.getDoc(),
          schema.getNamespace(),
          symbols,
          schema.getEnumDefault());
    }
  }
}
