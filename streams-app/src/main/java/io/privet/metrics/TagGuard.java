package io.privet.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves measurements out once a tag has taken as many values as it may, and warns of it once, so
 * that a fault in Privet fills neither its own memory nor that of whoever collects the metrics.
 */
final class TagGuard implements MeterFilter {
  private static final Logger LOG = LoggerFactory.getLogger(TagGuard.class);

  private final PrivetMeter meter;
  private final MeterTag tag;
  private final AtomicBoolean isTold = new AtomicBoolean();

  private TagGuard(PrivetMeter meter, MeterTag tag) {
    this.meter = meter;
    this.tag = tag;
  }

  /** Guards every tag of every meter in a registry, which holds none of them yet. */
  static void install(MeterRegistry registry) {
    for (PrivetMeter meter : PrivetMeter.values()) {
      for (MeterTag tag : meter.tags()) {
        registry
            .config()
            .meterFilter(
                MeterFilter.maximumAllowableTags(
                    meter.meterName(), tag.key(), tag.maxValues(), new TagGuard(meter, tag)));
      }
    }
  }

  @Override
  public MeterFilterReply accept(Meter.Id id) {
    if (isTold.compareAndSet(false, true)) {
      LOG.warn(
          "{} has more than {} values of {}; what comes with others is not measured",
          meter.meterName(),
          tag.maxValues(),
          tag.key());
    }
    return MeterFilterReply.DENY;
  }
}
