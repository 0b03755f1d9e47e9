package io.privet.cli.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.privet.cli.replay.RecordedRecords;
import io.privet.cli.replay.RecordedValues;
import io.privet.ingest.LiteLlmAdapter;
import io.privet.ingest.SourceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordSenderTest {
  @TempDir private Path folder;

  @Test
  void sendsRecordsAsTheyAreKeyedByThePrincipalOfAll()
      throws IOException, InterruptedException, ExecutionException {
    String ada = "{\"id\":\"1\",\"startTime\":1,\"model\":\"m\",\"end_user\":\"ada\"}";
    String bad = "{\"id\":\"2\"}";
    Path file = Files.writeString(folder.resolve("log"), ada + "\n" + bad + "\n");
    try (MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        RecordedRecords records = RecordedValues.open(file)) {
      RecordSender sender =
          new RecordSender(producer, "gateway", new LiteLlmAdapter(SourceRules.DEFAULT));

      sender.send(records);

      List<ProducerRecord<byte[], byte[]>> sent = producer.history();
      assertEquals(2, sender.sent());
      assertEquals("1 events, 1 rejected (MISSING_FIELD 1), 0 ignored", sender.reading());
      assertEquals("gateway", sent.getFirst().topic());
      assertArrayEquals("ada".getBytes(UTF_8), sent.getFirst().key());
      assertArrayEquals(ada.getBytes(UTF_8), sent.getFirst().value());
      assertNull(sent.getLast().key());
      assertArrayEquals(bad.getBytes(UTF_8), sent.getLast().value());
    }
  }
}
