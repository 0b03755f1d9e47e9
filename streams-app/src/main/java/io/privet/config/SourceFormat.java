package io.privet.config;

/** The formats in which a topic may hold audit records. */
public enum SourceFormat {
  /** Avro in the Confluent wire format, with a schema of Privet's. */
  AVRO,
  /** Privet JSON. */
  PRIVET_JSON
}
