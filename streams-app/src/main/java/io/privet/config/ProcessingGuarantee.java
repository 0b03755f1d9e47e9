package io.privet.config;

/** How often a record takes effect inside Kafka. */
public enum ProcessingGuarantee {
  EXACTLY_ONCE_V2,
  AT_LEAST_ONCE
}
