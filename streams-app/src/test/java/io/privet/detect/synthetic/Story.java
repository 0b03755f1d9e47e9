package io.privet.detect.synthetic;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.detect.Fixture;
import io.privet.model.Observation;
import io.privet.model.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Writes what one principal did in Privet JSON, one event a line; the clock is moved by hand. */
public final class Story {
  private static final JsonMapper JSON = new JsonMapper();

  /** Digits of the hash of a row in a batch. */
  private static final int SHORT_DIGITS = 8;

  private final String principal;
  private final String target;
  private final StringBuilder lines = new StringBuilder();
  private Instant now;
  private int events;

  /** A story of a principal on one model or data set. */
  public Story(String principal, String target, String start) {
    this.principal = principal;
    this.target = target;
    now = Instant.parse(start);
  }

  /** Lets time pass. */
  public Story pass(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  /** Moves to a point in time. */
  public Story at(String time) {
    now = Instant.parse(time);
    return this;
  }

  /** One row is answered. */
  public Story predict(Prediction prediction) {
    ObjectNode event = predictionEvent(200);
    event.set("input", vector(prediction.row));
    event.put("input_hash", prediction.hash);
    event.put("output_label", prediction.label);
    event.put("top_confidence", prediction.confidence);
    return write(event);
  }

  /** One row fails: there is no answer. */
  public Story fail(Prediction prediction) {
    ObjectNode event = predictionEvent(503);
    event.set("input", vector(prediction.row));
    return write(event);
  }

  /** A batch of rows is answered. */
  public Story predict(List<Prediction> batch) {
    ObjectNode event = predictionEvent(200);
    event.put("n_inputs", batch.size());
    ArrayNode rows = event.putArray("input");
    batch.forEach(prediction -> rows.add(vector(prediction.row)));
    ArrayNode hashes = event.putArray("input_hashes");
    batch.forEach(prediction -> hashes.add(prediction.hash.substring(0, SHORT_DIGITS)));
    ArrayNode labels = event.putArray("output_label");
    batch.forEach(prediction -> labels.add(prediction.label));
    ArrayNode confidences = event.putArray("top_confidence");
    batch.forEach(prediction -> confidences.add(prediction.confidence));
    return write(event);
  }

  /** A prompt is answered by a model that was given hidden instructions. */
  public Story chat(String system, String prompt, String answer) {
    return write(chatEvent(prompt, answer).put("system_text", system));
  }

  /** A prompt is answered. */
  public Story chat(String prompt, String answer) {
    return write(chatEvent(prompt, answer));
  }

  private ObjectNode chatEvent(String prompt, String answer) {
    ObjectNode event = event("model_query");
    event.put("model", target);
    event.put("endpoint", "/v1/chat/completions");
    event.put("status", 200);
    event.put("input", prompt);
    event.put("output_text", answer);
    return event;
  }

  /** A prompt is answered, with lengths in tokens. */
  public Story chat(String prompt, String answer, int tokensIn, int tokensOut) {
    return generate("/v1/chat/completions", prompt, answer, tokensIn, tokensOut, false);
  }

  /** A text is gone on with, with lengths in tokens. */
  public Story complete(String prompt, String answer, int tokensIn, int tokensOut) {
    return generate("/v1/completions", prompt, answer, tokensIn, tokensOut, false);
  }

  /** A text is gone on with or scored, and log-probabilities go back. */
  public Story score(String prompt, String answer, int tokensIn, int tokensOut) {
    return generate("/v1/completions", prompt, answer, tokensIn, tokensOut, true);
  }

  private Story generate(
      String endpoint,
      String prompt,
      String answer,
      int tokensIn,
      int tokensOut,
      boolean scoresReturned) {
    ObjectNode event = event("model_query");
    event.put("model", target);
    event.put("endpoint", endpoint);
    event.put("status", 200);
    event.put("input", prompt);
    event.put("output_text", answer);
    event.put("tokens_in", tokensIn);
    event.put("tokens_out", tokensOut);
    event.put("logprobs_returned", scoresReturned);
    return write(event);
  }

  /** An object is asked for. */
  public Story access(String operation, String object, int status) {
    ObjectNode event = event("data_access");
    event.put("dataset", target);
    event.put("object", object);
    event.put("op", operation);
    event.put("status", status);
    return write(event);
  }

  /** Rows of an object are sent to a destination. */
  public Story export(String object, String destination, long rows) {
    ObjectNode event = event("data_access");
    event.put("dataset", target);
    event.put("object", object);
    event.put("op", "export");
    event.put("status", 200);
    event.put("destination", destination);
    event.put("rows", rows);
    return write(event);
  }

  /** An object is read. */
  public Story read(String object) {
    return access("GetObject", object, 200);
  }

  /** An object is read that holds records of these persons. */
  public Story read(String object, List<String> subjects) {
    ObjectNode event = event("data_access");
    event.put("dataset", target);
    event.put("object", object);
    event.put("op", "read");
    ArrayNode ids = event.putArray("subject_ids");
    subjects.forEach(ids::add);
    return write(event);
  }

  /** All lines so far. */
  public String lines() {
    return lines.toString();
  }

  /** What is left of it after extraction, without reference data. */
  public List<Observation> observations() {
    return Fixture.parse(principal, lines(), Reference.NONE).observations();
  }

  private ObjectNode predictionEvent(int status) {
    ObjectNode event = event("model_query");
    event.put("model", target);
    event.put("status", status);
    event.put("logprobs_returned", false);
    return event;
  }

  private ObjectNode event(String kind) {
    events++;
    ObjectNode event = JSON.createObjectNode();
    event.put("ts", now.toEpochMilli());
    event.put("event", kind);
    event.put("principal", principal);
    event.put("request_id", principal + "-" + events);
    return event;
  }

  private Story write(ObjectNode event) {
    lines.append(event).append('\n');
    return this;
  }

  private static ArrayNode vector(double[] row) {
    ArrayNode vector = JSON.createArrayNode();
    for (double value : row) {
      vector.add(Math.round(value * 1_000) / 1_000.0);
    }
    return vector;
  }
}
