package io.privet.serde;

import io.privet.avro.Alert;
import io.privet.avro.Command;
import io.privet.avro.DataAccess;
import io.privet.avro.Delivery;
import io.privet.avro.Finding;
import io.privet.avro.ModelInteraction;
import io.privet.avro.ReferenceEntry;
import org.apache.avro.Schema;

/** The value schemas of Privet's topics. */
public enum TopicSchema {
  MODEL_INTERACTION,
  DATA_ACCESS,
  ALERT,
  FINDING,
  COMMAND,
  DELIVERY,
  REFERENCE_ENTRY,
  DEAD_LETTER;

  /** The current version. */
  Schema current() {
    return switch (this) {
      case MODEL_INTERACTION -> ModelInteraction.getClassSchema();
      case DATA_ACCESS -> DataAccess.getClassSchema();
      case ALERT -> Alert.getClassSchema();
      case FINDING -> Finding.getClassSchema();
      case COMMAND -> Command.getClassSchema();
      case DELIVERY -> Delivery.getClassSchema();
      case REFERENCE_ENTRY -> ReferenceEntry.getClassSchema();
      case DEAD_LETTER -> io.privet.avro.DeadLetter.getClassSchema();
    };
  }
}
