package io.privet.serde;

import io.privet.model.Rejection;
import io.privet.model.RejectionReason;

/** Dead letters as Avro records. */
final class AvroDeadLetters {
  static final AvroMapping<DeadLetter, io.privet.avro.DeadLetter> MAPPING =
      new AvroMapping<>(
          "a dead letter",
          io.privet.avro.DeadLetter.class,
          io.privet.avro.DeadLetter.getClassSchema(),
          AvroDeadLetters::toAvro,
          AvroDeadLetters::toModel);

  private AvroDeadLetters() {}

  private static io.privet.avro.DeadLetter toAvro(DeadLetter letter) {
    Rejection rejection = letter.rejection();
    return new io.privet.avro.DeadLetter(
        AvroParts.toAvro(rejection.position()),
        Symbols.same(io.privet.avro.RejectionReason.class, rejection.reason()),
        rejection.detail(),
        rejection.errorClass(),
        rejection.schemaId(),
        letter.valueHash(),
        letter.valueBytes());
  }

  private static DeadLetter toModel(io.privet.avro.DeadLetter letter) {
    return new DeadLetter(
        new Rejection(
            Symbols.same(RejectionReason.class, letter.getReason()),
            AvroParts.toModel(letter.getPosition()),
            letter.getDetail(),
            letter.getErrorClass(),
            letter.getSchemaId()),
        letter.getValueHash(),
        letter.getValueBytes());
  }
}
