package io.privet.serde;

import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * How one type of the model travels as an Avro record.
 *
 * @param name what it is, for messages: {@code a finding}
 * @param schema the current schema of the record
 */
record AvroMapping<T, R extends SpecificRecord>(
    String name, Class<R> type, Schema schema, Function<T, R> toAvro, Function<R, T> toModel) {}
