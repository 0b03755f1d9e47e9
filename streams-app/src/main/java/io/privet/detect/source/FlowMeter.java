package io.privet.detect.source;

import io.privet.model.AuditEvent;
import io.privet.model.EventReference;
import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOutput;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Counts the events of one flow between two reports. Holds no content. */
final class FlowMeter {
  private final FlowKey key;
  private final long firstMillis;
  private long events;
  private long lastMillis;
  private long longestGapMillis;
  private long secondGapMillis;
  private Observation last;
  private long answered;
  private long allowedOrBlocked;
  private long withoutPrompt;
  private long withoutAnswer;
  private long withoutGuardrail;

  /** A meter that has seen the first event. */
  FlowMeter(FlowKey key, Observation first, long recordMillis) {
    this.key = key;
    firstMillis = recordMillis;
    lastMillis = recordMillis;
    last = first;
    events = 1;
  }

  void take(Observation observation, long recordMillis) {
    events++;
    long gap = recordMillis - lastMillis;
    if (gap > longestGapMillis) {
      secondGapMillis = longestGapMillis;
      longestGapMillis = gap;
    } else {
      secondGapMillis = Math.max(secondGapMillis, gap);
    }
    lastMillis = Math.max(lastMillis, recordMillis);
    last = observation;
  }

  /** Notes which traces an event carries; of a call that failed none is to be expected. */
  void trace(AuditEvent event) {
    if (!(event instanceof ModelInteraction call) || call.call().outcome() == Outcome.FAILURE) {
      return;
    }
    allowedOrBlocked++;
    withoutGuardrail += hasRun(call) ? 0 : 1;
    if (call.call().outcome() == Outcome.SUCCESS) {
      answered++;
      withoutPrompt += hasPrompt(call.input()) ? 0 : 1;
      withoutAnswer += hasAnswer(call.output()) ? 0 : 1;
    }
  }

  FlowReport report() {
    return new FlowReport(
        key,
        events,
        firstMillis,
        lastMillis,
        longestGapMillis,
        secondGapMillis,
        new EventReference(
            last.eventId(), Instant.ofEpochMilli(last.timeMillis()), last.position()),
        traces());
  }

  private Map<Trace, Presence> traces() {
    Map<Trace, Presence> traces = new EnumMap<>(Trace.class);
    if (answered > 0) {
      traces.put(Trace.PROMPT, new Presence(answered, withoutPrompt));
      traces.put(Trace.ANSWER, new Presence(answered, withoutAnswer));
    }
    if (allowedOrBlocked > 0) {
      traces.put(Trace.GUARDRAIL, new Presence(allowedOrBlocked, withoutGuardrail));
    }
    return traces;
  }

  private static boolean hasRun(ModelInteraction call) {
    for (GuardrailVerdict verdict : call.guardrails()) {
      if (verdict.verdict() != Verdict.NOT_RUN) {
        return true;
      }
    }
    return false;
  }

  /** A plain hash does not count: it is there with and without the text. */
  private static boolean hasPrompt(ModelInput input) {
    return input.text() != null || !input.vectors().isEmpty() || !input.fingerprints().isEmpty();
  }

  private static boolean hasAnswer(ModelOutput output) {
    return output.text() != null
        || !output.labels().isEmpty()
        || output.embeddingDimensions() != null;
  }
}
