package io.privet.ingest;

import io.privet.model.ModelOperation;

/** Names and operations of models on Amazon Bedrock, as its logs write them. */
final class AwsModel {
  /** Name of Bedrock in the vocabulary of OpenTelemetry. */
  static final String PROVIDER = "aws.bedrock";

  private AwsModel() {}

  /**
   * The name of a model, of which logs give the bare id or the ARN of a model, a deployment or an
   * inference profile.
   */
  static String name(String modelId) {
    return modelId.startsWith("arn:") ? modelId.substring(modelId.lastIndexOf('/') + 1) : modelId;
  }

  /** What an operation of the runtime does; whether a chat or a completion shows in its body. */
  static ModelOperation operation(String name) {
    return switch (name) {
      case "Converse", "ConverseStream", "InvokeAgent", "InvokeInlineAgent" -> ModelOperation.CHAT;
      default -> ModelOperation.OTHER;
    };
  }
}
