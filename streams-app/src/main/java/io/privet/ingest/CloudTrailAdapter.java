package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.ContentState;
import io.privet.model.DataAccess;
import io.privet.model.DataOperation;
import io.privet.model.EventHeader;
import io.privet.model.ModelCall;
import io.privet.model.ModelInteraction;
import io.privet.model.ObservedField;
import io.privet.model.Sampling;
import io.privet.model.SourcePosition;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads AWS CloudTrail: accesses to S3, calls of models, and settings by which logs go blind, as
 * described in {@code docs/formats/cloudtrail.md}. Threads may share an instance.
 */
public final class CloudTrailAdapter implements SourceAdapter {
  /** What the log tells. */
  static final SourceFields FIELDS =
      SourceFields.always(ObservedField.DATASET, ObservedField.OBJECT, ObservedField.DESTINATION);

  private static final Set<String> BEDROCK =
      Set.of(
          "bedrock.amazonaws.com",
          "bedrock-runtime.amazonaws.com",
          "bedrock-agent.amazonaws.com",
          "bedrock-agent-runtime.amazonaws.com");

  /** What ends a log, or takes a guard away. */
  private static final Set<String> ENDING =
      Set.of(
          "DeleteModelInvocationLoggingConfiguration",
          "DeleteGuardrail",
          "StopLogging",
          "DeleteTrail",
          "DeleteEventDataStore",
          "StopEventDataStoreIngestion");

  /** What changes a log or a guard, and may narrow it. */
  private static final Set<String> CHANGING =
      Set.of(
          "PutModelInvocationLoggingConfiguration",
          "UpdateGuardrail",
          "UpdateTrail",
          "PutEventSelectors");

  private static final Pattern ADDRESS =
      Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private final PrincipalRule principal;
  private final FieldRule tenant;

  /**
   * An adapter that takes the principal from the identity of the caller unless a rule says else.
   */
  public CloudTrailAdapter(SourceRules rules) {
    principal =
        new PrincipalRule(
            rules.principalFields(), entry -> AwsIdentity.of(entry.at("userIdentity")));
    tenant = FieldRule.of(rules.tenantFields(), "recipientAccountId", "userIdentity.accountId");
  }

  @Override
  public String format() {
    return SourceFormat.CLOUDTRAIL.text();
  }

  @Override
  public ReadResult read(byte @Nullable [] value, SourcePosition position) {
    return JsonLog.read(value, position, this::readEntry);
  }

  private void readEntry(JsonTree entry, Entries entries) throws FieldException {
    if (entry.at("insightDetails").exists() || entry.at("digestS3Bucket").exists()) {
      entries.ignore(IgnoredReason.OTHER_KIND); // CloudTrail's own counts and checksums
      return;
    }
    String source = required(entry.name("eventSource"), "eventSource");
    String name = required(entry.name("eventName"), "eventName");
    if (source.equals("s3.amazonaws.com")) {
      entries.add(objectAccess(entry, name));
    } else if (BEDROCK.contains(source)) {
      readBedrock(entry, name, entries);
    } else if (source.equals("sagemaker.amazonaws.com") && name.startsWith("InvokeEndpoint")) {
      entries.add(call(entry, "aws.sagemaker", name, parameters(entry).name("endpointName")));
    } else if (source.equals("cloudtrail.amazonaws.com") && isBlinding(name)) {
      entries.add(change(entry, "cloudtrail/", "name", "trailName", "eventDataStore"));
    } else {
      entries.ignore(
          source.equals("cloudtrail.amazonaws.com") || source.equals("sagemaker.amazonaws.com")
              ? IgnoredReason.OTHER_OPERATION
              : IgnoredReason.OTHER_SERVICE);
    }
  }

  private void readBedrock(JsonTree entry, String name, Entries entries) throws FieldException {
    JsonTree parameters = parameters(entry);
    switch (name) {
      case "InvokeModel",
          "InvokeModelWithResponseStream",
          "InvokeModelWithBidirectionalStream",
          "StartAsyncInvoke",
          "Converse",
          "ConverseStream" ->
          entries.add(call(entry, AwsModel.PROVIDER, name, parameters.name("modelId")));
      case "InvokeAgent" ->
          entries.add(call(entry, AwsModel.PROVIDER, name, parameters.name("agentId")));
      case "InvokeInlineAgent" ->
          entries.add(call(entry, AwsModel.PROVIDER, name, parameters.name("foundationModel")));
      case "InvokeFlow" ->
          entries.add(call(entry, AwsModel.PROVIDER, name, parameters.name("flowIdentifier")));
      case "Retrieve", "RetrieveAndGenerate", "RetrieveAndGenerateStream" ->
          entries.add(retrieval(entry));
      default -> {
        if (isBlinding(name)) {
          entries.add(change(entry, "bedrock/", "guardrailIdentifier"));
        } else {
          entries.ignore(IgnoredReason.OTHER_OPERATION);
        }
      }
    }
  }

  private DataAccess objectAccess(JsonTree entry, String name) throws FieldException {
    JsonTree parameters = parameters(entry);
    DataOperation operation = DataOperations.of(name);
    String bucket = parameters.name("bucketName");
    String object = parameters.firstName("key", "prefix");
    String destination = null;
    if (operation == DataOperation.COPY) {
      // The bucket is where the copy goes; where it comes from is a path of bucket and object.
      String from = parameters.name("x-amz-copy-source");
      int slash = from == null ? -1 : from.indexOf('/', 1);
      if (from != null && slash > 0) {
        destination = bucket;
        bucket = from.substring(from.startsWith("/") ? 1 : 0, slash);
        object = from.substring(slash + 1);
      }
    }
    return access(
        entry, bucket == null ? AccessFields.ALL_DATASETS : bucket, object, operation, destination);
  }

  /** A search in a knowledge base reads from the documents in it. */
  private DataAccess retrieval(JsonTree entry) throws FieldException {
    JsonTree parameters = parameters(entry);
    JsonTree nested =
        parameters.at("retrieveAndGenerateConfiguration", "knowledgeBaseConfiguration");
    String id = parameters.name("knowledgeBaseId");
    return access(
        entry,
        required(id == null ? nested.name("knowledgeBaseId") : id, "knowledgeBaseId"),
        null,
        DataOperation.QUERY,
        null);
  }

  private static boolean isBlinding(String name) {
    return ENDING.contains(name) || CHANGING.contains(name);
  }

  private DataAccess change(JsonTree entry, String kind, String... fields) throws FieldException {
    String name = parameters(entry).firstName(fields);
    return access(
        entry,
        kind + (name == null ? entry.name("eventName") : name),
        null,
        ENDING.contains(entry.name("eventName")) ? DataOperation.DELETE : DataOperation.CONFIGURE,
        null);
  }

  private DataAccess access(
      JsonTree entry,
      String dataset,
      @Nullable String object,
      DataOperation operation,
      @Nullable String destination)
      throws FieldException {
    String error = entry.name("errorCode");
    return new DataAccess(
        header(entry),
        dataset,
        null,
        object,
        operation,
        Outcomes.ofError(error),
        error,
        null,
        JsonLog.parsed(entry.at("additionalEventData")).count("bytesTransferredOut"),
        null,
        List.of(),
        List.of(),
        parameters(entry).cutName("Range"),
        destination,
        null,
        null);
  }

  private ModelInteraction call(
      JsonTree entry, String provider, String name, @Nullable String model) throws FieldException {
    String error = entry.name("errorCode");
    return new ModelInteraction(
        header(entry),
        new ModelCall(
            AwsModel.name(required(model, "requestParameters.modelId")),
            null,
            provider,
            name,
            AwsModel.operation(name),
            Outcomes.ofError(error),
            error,
            null,
            Sampling.UNKNOWN),
        Conversation.NONE.input(1, ContentState.ABSENT, null),
        Answer.NONE.output(ContentState.ABSENT, null, null),
        List.of(),
        List.of(),
        List.of());
  }

  private EventHeader header(JsonTree entry) throws FieldException {
    return Headers.of(
        required(entry.firstName("eventID", "requestID"), "eventID"),
        time(entry),
        tenant.find(entry),
        principal.find(entry),
        null,
        address(entry.name("sourceIPAddress")),
        entry.cutName("userAgent"));
  }

  /** What was asked for; tables of exported records hold it as a text. */
  private static JsonTree parameters(JsonTree entry) {
    return JsonLog.parsed(entry.at("requestParameters"));
  }

  /** Event time; shippers that put their own name on it leave CloudTrail's out. */
  private static Instant time(JsonTree entry) throws FieldException {
    Instant time = EventTimes.find(entry, "eventTime");
    return time == null && entry.at("@timestamp").exists()
        ? EventTimes.require(entry, "@timestamp")
        : EventTimes.require(entry, "eventTime");
  }

  /** The address of a caller; where AWS itself calls, the name of a service stands there. */
  private static @Nullable String address(@Nullable String source) {
    return source != null && ADDRESS.matcher(source).matches() ? source : null;
  }
}
