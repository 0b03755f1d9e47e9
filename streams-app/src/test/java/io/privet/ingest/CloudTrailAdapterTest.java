package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.ContentState;
import io.privet.model.DataAccess;
import io.privet.model.DataOperation;
import io.privet.model.EventHeader;
import io.privet.model.ModelInteraction;
import io.privet.model.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CloudTrailAdapterTest extends SourceAdapterContract {
  private static final String RECORDS = "cloudtrail/records.json";

  @Override
  SourceAdapter adapter() {
    return new CloudTrailAdapter(SourceRules.DEFAULT);
  }

  @Override
  List<String> samples() {
    return List.of(RECORDS, "cloudtrail/eventbridge.json");
  }

  @Test
  void readsAnObjectReadByARole() {
    assertEquals(
        new DataAccess(
            new EventHeader(
                "11111111-0000-4000-8000-000000000001",
                Instant.parse("2026-03-02T00:10:00Z"),
                "111122223333",
                "arn:aws:iam::111122223333:role/app-role",
                null,
                "192.0.2.44",
                "[aws-cli/2.15.0]",
                null,
                null,
                null,
                null,
                null),
            "clinical-notes",
            null,
            "site1/0092.json",
            DataOperation.READ,
            Outcome.SUCCESS,
            null,
            null,
            5_004L,
            null,
            List.of(),
            List.of(),
            "bytes=0-99",
            null,
            null,
            null),
        access(0));
  }

  @Test
  void takesACopyAsAReadOfWhereItComesFrom() {
    DataAccess copy = access(1);

    assertEquals("clinical-notes", copy.dataset());
    assertEquals("site1/0093.json", copy.object());
    assertEquals("elsewhere", copy.destination());
    assertEquals(DataOperation.COPY, copy.operation());
    assertEquals(Outcome.BLOCKED, copy.outcome());
    assertEquals("AccessDenied", copy.errorCode());
  }

  @Test
  void namesAForeignRoleWithoutItsSession() {
    DataAccess list = access(2);

    assertEquals("444455556666:AROAOTHER", list.header().principal());
    assertEquals(null, list.header().clientIp());
    assertEquals("*", list.dataset());
    assertEquals(DataOperation.LIST, list.operation());
  }

  @Test
  void readsACallOfAModelWithoutItsText() {
    ModelInteraction call = (ModelInteraction) events().get(3);

    assertEquals("anthropic.claude-3-sonnet-20240229-v1:0", call.call().model());
    assertEquals(ContentState.ABSENT, call.input().content());
    assertEquals("arn:aws:iam::111122223333:user/ada", call.header().principal());
  }

  @Test
  void tellsWhenALogIsSwitchedOff() {
    DataAccess bedrock = access(4);
    DataAccess trail = access(6);

    assertEquals("bedrock/DeleteModelInvocationLoggingConfiguration", bedrock.dataset());
    assertEquals(DataOperation.DELETE, bedrock.operation());
    assertEquals("cloudtrail/organisation-trail", trail.dataset());
    assertEquals("2001:db8::17", trail.header().clientIp());
  }

  @Test
  void takesASearchInAKnowledgeBaseAsAQuery() {
    assertEquals("KB12345678", access(5).dataset());
    assertEquals(DataOperation.QUERY, access(5).operation());
  }

  @Test
  void countsWhatIsOfNoInterest() {
    assertEquals(
        Map.of(IgnoredReason.OTHER_SERVICE, 1, IgnoredReason.OTHER_OPERATION, 1),
        read(SourceSamples.bytes(RECORDS)).ignored());
  }

  @Test
  void leavesCountsAndChecksumsOfTheTrailItselfAside() {
    String records =
        "[{\"eventType\":\"AwsCloudTrailInsight\",\"insightDetails\":{}},{\"digestS3Bucket\":\"b\"}]";

    assertEquals(Map.of(IgnoredReason.OTHER_KIND, 2), read(records.getBytes(UTF_8)).ignored());
  }

  @Test
  void namesACallerOfWhomNothingIsKnownByTheKindOfIdentity() {
    String record =
        """
        {"userIdentity":{"type":"Unknown","principalId":"","accountId":""},"eventTime":"2026-03-02T00:00:00Z",
         "eventSource":"s3.amazonaws.com","eventName":"GetObject","requestID":"r","requestParameters":{"bucketName":"b"}}
        """;

    assertEquals("Unknown", read(record.getBytes(UTF_8)).events().getFirst().header().principal());
    assertEquals("r", read(record.getBytes(UTF_8)).events().getFirst().header().eventId());
  }

  @Test
  void opensAnEnvelopeOfEventBridge() {
    DataAccess change =
        (DataAccess) read(SourceSamples.bytes("cloudtrail/eventbridge.json")).events().getFirst();

    assertEquals("clinical-notes", change.dataset());
    assertEquals(DataOperation.CONFIGURE, change.operation());
  }

  @Test
  void takesTheTimeThatAShipperPutInTheOthersPlace() {
    String record =
        new String(SourceSamples.bytes("cloudtrail/eventbridge.json"), UTF_8)
            .replace(
                "\"eventTime\": \"2026-03-02T00:11:00Z\"",
                "\"@timestamp\": \"2026-03-02T00:11:00.000Z\"");

    assertEquals(
        Instant.parse("2026-03-02T00:11:00Z"),
        read(record.getBytes(UTF_8)).events().getFirst().header().time());
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:sts::111122223333:assumed-role/app-role/i-0a1b, arn:aws:iam::111122223333:role/app-role",
    "arn:aws:iam::111122223333:role/a/path/app-role, arn:aws:iam::111122223333:role/app-role",
    "arn:aws-us-gov:sts::1:assumed-role/r/s, arn:aws-us-gov:iam::1:role/r",
    "arn:aws:iam::111122223333:user/ada, arn:aws:iam::111122223333:user/ada",
    "arn:aws:sts::1:assumed-role/AWSReservedSSO_Admin_0f/ada, arn:aws:iam::1:role/AWSReservedSSO_Admin_0f/ada"
  })
  void knowsASessionByItsRoleAndAPersonOfSingleSignOnByName(String arn, String name) {
    assertEquals(name, AwsIdentity.ofArn(arn));
  }

  @Test
  void opensParametersThatATableHoldsAsText() {
    String record =
        new String(SourceSamples.bytes("cloudtrail/eventbridge.json"), UTF_8)
            .replace(
                "{\"bucketName\": \"clinical-notes\"}",
                "\"{\\\"bucketName\\\":\\\"clinical-notes\\\"}\"");

    assertEquals(
        "clinical-notes",
        ((DataAccess) read(record.getBytes(UTF_8)).events().getFirst()).dataset());
  }

  private DataAccess access(int index) {
    return (DataAccess) events().get(index);
  }

  private List<?> events() {
    return read(SourceSamples.bytes(RECORDS)).events();
  }
}
