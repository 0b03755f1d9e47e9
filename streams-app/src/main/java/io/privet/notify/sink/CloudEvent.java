package io.privet.notify.sink;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.notify.Notification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A notification as a CloudEvent 1.0 whose data is an OCSF Detection Finding. */
record CloudEvent(Map<String, String> attributes, ObjectNode data) {
  private static final String DATA_TYPE = "application/json";

  static CloudEvent of(Notification notification) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("specversion", "1.0");
    attributes.put("id", notification.id());
    switch (notification) {
      case Notification.OfAlert alert -> {
        attributes.put("source", source(alert.alert().tenant()));
        attributes.put("type", "io.privet.alert." + alert.cause().name().toLowerCase(Locale.ROOT));
        attributes.put("subject", alert.alert().alertId());
        attributes.put("time", OcsfFinding.modified(alert.alert()).toString());
      }
      case Notification.OfOverflow overflow -> {
        attributes.put("source", source(overflow.tenant()));
        attributes.put("type", "io.privet.alerts-held-back");
        attributes.put("subject", overflow.pattern().name());
        attributes.put("time", utc(overflow.since()));
      }
      case Notification.OfDisabledSink disabled -> {
        attributes.put("source", "/privet");
        attributes.put("type", "io.privet.sink-disabled");
        attributes.put("subject", disabled.sink());
        attributes.put("time", utc(disabled.since()));
      }
    }
    attributes.put("datacontenttype", DATA_TYPE);
    return new CloudEvent(attributes, OcsfFinding.of(notification));
  }

  /** Attributes and data in one JSON object: the structured mode. */
  String structured() {
    ObjectNode event = Json.object();
    attributes.forEach(event::put);
    event.set("data", data);
    return Json.writeAscii(event);
  }

  /** Attributes as headers of a Kafka record: the binary mode. */
  Map<String, String> kafkaHeaders() {
    Map<String, String> headers = new LinkedHashMap<>();
    attributes.forEach(
        (name, value) ->
            headers.put(name.equals("datacontenttype") ? "content-type" : "ce_" + name, value));
    return headers;
  }

  private static String source(String tenant) {
    return "/privet/" + URLEncoder.encode(tenant, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String utc(Instant time) {
    return time.toString();
  }
}
