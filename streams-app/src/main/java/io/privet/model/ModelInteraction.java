package io.privet.model;

import java.util.List;

/**
 * A principal asked a model, and the model answered.
 *
 * @param guardrails verdicts of the guardrails that ran, in their order; empty where none reported
 * @param documents documents that retrieval put before the model, best first; empty without
 *     retrieval
 * @param toolCalls tools that the model called, in order; empty without tools
 */
public record ModelInteraction(
    EventHeader header,
    ModelCall call,
    ModelInput input,
    ModelOutput output,
    List<GuardrailVerdict> guardrails,
    List<RetrievedDocument> documents,
    List<ToolCall> toolCalls)
    implements AuditEvent {
  public ModelInteraction {
    guardrails = List.copyOf(guardrails);
    documents = List.copyOf(documents);
    toolCalls = List.copyOf(toolCalls);
  }

  @Override
  public Target target() {
    return Target.model(call.model());
  }
}
