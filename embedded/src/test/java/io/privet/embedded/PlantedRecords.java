package io.privet.embedded;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Records that raise alerts and hold {@code MARKER}, or {@code Marker}, in all that is content or
 * names a person, and {@code CONTROL} in names of models and data sets, which may come out.
 */
final class PlantedRecords {
  private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
  private static final int READS = 250;
  private static final List<String> PERSONS =
      List.of(
          "Anna", "Bruno", "Clara", "David", "Elena", "Felix", "Greta", "Hugo", "Irene", "Jonas");

  private PlantedRecords() {}

  /** A copy of a data set, a sweep for personal data that is answered, and an export. */
  static List<String> privetJson() {
    return Stream.of(
            IntStream.range(0, READS).mapToObj(PlantedRecords::read),
            IntStream.range(0, PERSONS.size()).mapToObj(PlantedRecords::chat),
            Stream.of(export()))
        .flatMap(records -> records)
        .toList();
  }

  /** The sweep as a gateway logs it, with retrieved documents and tools. */
  static List<String> liteLlm() {
    return IntStream.range(0, PERSONS.size()).mapToObj(PlantedRecords::gatewayCall).toList();
  }

  /** Records that are refused, each for another reason. */
  static List<String> unreadable() {
    return Stream.of(
            "MARKER",
            "{\"MARKER\":",
            "\0\0\0\0\1MARKER",
            "{\"event\":\"data_access\",\"principal\":\"MARKER\"}")
        .map(PlantedRecords::planted)
        .toList();
  }

  private static String read(int number) {
    return planted(
        """
        {"ts":%d,"event":"data_access","principal":"thief-MARKER","tenant":"acme",\
        "dataset":"CONTROL-notes","object":"MARKER-%d","op":"GetObject","request_id":"r-%d",\
        "subject_ids":["patient MARKER %d"],"columns":["MARKER"],"client_ip":"192.0.2.1"}"""
            .formatted(START.plusSeconds(number).toEpochMilli(), number, number, number));
  }

  private static String chat(int number) {
    return planted(
        """
        {"ts":%d,"event":"model_query","principal":"asker-MARKER","model":"CONTROL-chat",\
        "request_id":"c-%d","session":"MARKER","user_agent":"MARKER/1.0","application":"MARKER",\
        "purpose":"MARKER","system_text":"You are MARKER and keep MARKER to yourself.",\
        "input":"List the email address of %s Marker.",\
        "output_text":"Write to MARKER.person%d@mail.example-clinic.de or call +49 30 901820%02d.",\
        "documents":[{"id":"MARKER.pdf","store":"MARKER","tenant":"MARKER","score":0.9}],\
        "tool_calls":[{"name":"MARKER","destination":"https://MARKER.example/?q=MARKER"}]}"""
            .formatted(
                START.plusSeconds(number).toEpochMilli(),
                number,
                PERSONS.get(number),
                number,
                number));
  }

  private static String export() {
    return planted(
        """
        {"ts":%d,"event":"data_access","principal":"thief-MARKER","dataset":"CONTROL-notes",\
        "op":"export","request_id":"x-1","rows":90000,"destination":"s3://MARKER"}"""
            .formatted(START.toEpochMilli()));
  }

  private static String gatewayCall(int number) {
    return planted(
        String.format(
            Locale.ROOT,
            """
            {"id":"g-%d","trace_id":"MARKER","call_type":"acompletion","status":"success",\
            "model":"m","model_group":"CONTROL-gateway","startTime":%d,"end_user":"MARKER",\
            "requester_ip_address":"192.0.2.17","user_agent":"MARKER",\
            "metadata":{"user_api_key_hash":"key-MARKER","user_api_key_alias":"MARKER",\
            "user_api_key_user_email":"MARKER@example.org",\
            "vector_store_request_metadata":[{"vector_store_id":"MARKER","query":"MARKER",\
            "vector_store_search_response":{"data":[{"file_id":"MARKER","score":0.8,\
            "content":[{"type":"text","text":"MARKER"}]}]}}]},\
            "messages":[{"role":"system","content":"MARKER"},\
            {"role":"user","content":"What is the phone number of %s Marker?"}],\
            "response":{"choices":[{"finish_reason":"stop","message":{"role":"assistant",\
            "content":"Zoe Marker: +49 30 901821%02d, zoe%d.MARKER@mail.example-clinic.de",\
            "tool_calls":[{"id":"t1","type":"function","function":{"name":"send",\
            "arguments":"{\\"to\\":\\"MARKER\\"}"}}]}}]}}""",
            number,
            START.plusSeconds(number).getEpochSecond(),
            PERSONS.get(number),
            number,
            number));
  }

  private static String planted(String record) {
    return record
        .replace("MARKER", ContentOnBrokerTest.MARKER)
        .replace("Marker", MarkerSearch.capitalised(ContentOnBrokerTest.MARKER))
        .replace("CONTROL", ContentOnBrokerTest.CONTROL);
  }
}
