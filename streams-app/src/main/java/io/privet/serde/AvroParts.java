package io.privet.serde;

import io.privet.avro.TargetKind;
import io.privet.model.EventReference;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Measure;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import java.util.List;
import java.util.function.Function;

/** Avro forms of what findings, alerts and dead letters share. */
final class AvroParts {
  private AvroParts() {}

  static io.privet.avro.Target toAvro(Target target) {
    return new io.privet.avro.Target(Symbols.same(TargetKind.class, target.kind()), target.name());
  }

  static Target toModel(io.privet.avro.Target target) {
    return new Target(Symbols.same(Target.Kind.class, target.getKind()), target.getName());
  }

  static io.privet.avro.SourcePosition toAvro(SourcePosition position) {
    return new io.privet.avro.SourcePosition(
        position.source(), position.partition(), position.offset());
  }

  static SourcePosition toModel(io.privet.avro.SourcePosition position) {
    return new SourcePosition(position.getSource(), position.getPartition(), position.getOffset());
  }

  static io.privet.avro.EventReference toAvro(EventReference event) {
    return new io.privet.avro.EventReference(
        event.eventId(), event.time(), toAvro(event.position()));
  }

  static EventReference toModel(io.privet.avro.EventReference event) {
    return new EventReference(event.getEventId(), event.getTime(), toModel(event.getPosition()));
  }

  static io.privet.avro.Measure toAvro(Measure measure) {
    return new io.privet.avro.Measure(
        measure.name(), measure.observed(), measure.threshold(), measure.unit(), measure.window());
  }

  static Measure toModel(io.privet.avro.Measure measure) {
    return new Measure(
        measure.getName(),
        measure.getObserved(),
        measure.getThreshold(),
        measure.getUnit(),
        measure.getWindow());
  }

  static io.privet.avro.LeakCount toAvro(LeakCount leak) {
    return new io.privet.avro.LeakCount(leak.type().name(), leak.count());
  }

  static LeakCount toModel(io.privet.avro.LeakCount leak) {
    return new LeakCount(LeakType.valueOf(leak.getType()), leak.getCount());
  }

  static <A, B> List<B> each(List<A> list, Function<A, B> form) {
    return list.stream().map(form).toList();
  }
}
