package io.privet.stream;

import io.privet.ingest.ReadResult;
import io.privet.ingest.SourceAdapter;
import io.privet.ingest.SourceUnavailableException;
import io.privet.model.SourcePosition;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** An adapter that does what a test tells it to. */
record FakeAdapter(BiFunction<byte @Nullable [], SourcePosition, ReadResult> reading)
    implements SourceAdapter {
  /** An adapter whose first reads find something down; the rest are those of the other. */
  static FakeAdapter downAtFirst(int reads, SourceAdapter then) {
    AtomicInteger left = new AtomicInteger(reads);
    return new FakeAdapter(
        (value, position) -> {
          if (left.getAndDecrement() > 0) {
            throw new SourceUnavailableException("the registry is down", new IOException());
          }
          return then.read(value, position);
        });
  }

  @Override
  public String format() {
    return "fake";
  }

  @Override
  public ReadResult read(byte @Nullable [] value, SourcePosition position) {
    return reading.apply(value, position);
  }
}
