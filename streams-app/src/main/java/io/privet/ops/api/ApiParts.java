package io.privet.ops.api;

import io.privet.config.StatedSetting;
import io.privet.detect.DetectorModes;
import io.privet.detect.DetectorSpec;
import io.privet.detect.ThresholdValues;
import io.privet.model.Command;
import io.privet.ops.Condition;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the API tells of, and where it sends decisions.
 *
 * @param sender sends a command, and returns once it is safe; throws {@link
 *     io.privet.ingest.SourceUnavailableException} where that cannot be
 * @param mitigations titles by id, in the order in which to show them
 * @param conditions what must hold for this instance to do its part
 * @param sinks how each sink is that is told of alerts; empty where none is
 * @param topology description of the topology, in Kafka Streams' own form
 */
public record ApiParts(
    AlertIndex alerts,
    CommandBook commands,
    Consumer<Command> sender,
    Map<String, String> mitigations,
    List<DetectorSpec> detectors,
    DetectorModes modes,
    ThresholdValues thresholds,
    Supplier<List<Condition>> conditions,
    Supplier<List<SinkState>> sinks,
    Supplier<Versions> versions,
    String topology,
    List<StatedSetting> settings,
    InstantSource clock) {}
