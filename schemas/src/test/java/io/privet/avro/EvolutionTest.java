package io.privet.avro;

import static io.privet.avro.TopicSchemas.assertReads;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is current reads every frozen version and is read by it: records outlive deployments. */
final class EvolutionTest {
  @BeforeAll
  static void freezeWhenTold() throws IOException {
    Integer version = Integer.getInteger(ReleasedSchemas.RELEASE_PROPERTY);
    if (version != null) {
      ReleasedSchemas.release(version);
    }
  }

  static Stream<Arguments> releases() throws IOException {
    return ReleasedSchemas.all().entrySet().stream()
        .map(release -> Arguments.of(release.getKey(), release.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("releases")
  void readsWhatWasWrittenWithAFrozenVersion(String name, Schema released) {
    assertReads(current(released), released);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("releases")
  void isReadWithAFrozenVersion(String name, Schema released) {
    assertReads(released, current(released));
  }

  @Test
  void everyKindOfTopicIsFrozen() throws IOException {
    List<String> kinds =
        ReleasedSchemas.all().values().stream().map(Schema::getFullName).distinct().toList();

    assertEquals(
        TopicSchemas.ALL.stream().map(Schema::getFullName).sorted().toList(),
        kinds.stream().sorted().toList());
  }

  @Test
  void aFrozenVersionIsNeverChanged() throws IOException {
    assertEquals(ReleasedSchemas.statedDigests(), ReleasedSchemas.digests());
  }

  private static Schema current(Schema released) {
    return TopicSchemas.ALL.stream()
        .filter(schema -> schema.getFullName().equals(released.getFullName()))
        .findFirst()
        .orElseThrow();
  }
}
