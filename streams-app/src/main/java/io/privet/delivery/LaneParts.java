package io.privet.delivery;

import io.privet.config.Settings;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Delivery;
import io.privet.notify.OutboxSettings;
import io.privet.notify.RoutingTree;
import io.privet.notify.Sink;
import java.time.InstantSource;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;

/**
 * What a lane is made of.
 *
 * @param group consumer group, whose members share the partitions of the history
 */
record LaneParts(
    Sink sink,
    OutboxSettings settings,
    RoutingTree tree,
    Pace.Rate rate,
    Pace.Pauses pauses,
    String group,
    Settings.Topics topics,
    Values<Alert> alerts,
    Deserializer<Command> commands,
    Serde<Delivery> deliveries,
    Clients clients,
    HttpTransport http,
    PrivetMetrics metrics,
    InstantSource clock) {}
