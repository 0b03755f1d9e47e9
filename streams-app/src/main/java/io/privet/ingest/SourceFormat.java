package io.privet.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The catalogue of source formats: one line for each adapter. Names are a contract. */
public enum SourceFormat {
  /** Avro in the Confluent wire format, with a schema of Privet's; read with a registry's help. */
  AVRO(SourceFields.OWN),
  /** Privet JSON. */
  PRIVET_JSON(rules -> new PrivetJsonAdapter(), SourceFields.OWN),
  /** LiteLLM's StandardLoggingPayload. */
  LITELLM(LiteLlmAdapter::new, LiteLlmAdapter.FIELDS),
  /** OTLP by the conventions for generative AI. */
  OPENTELEMETRY(OpenTelemetryAdapter::new, OpenTelemetryAdapter.FIELDS),
  /** Amazon Bedrock's model invocation log. */
  BEDROCK(BedrockAdapter::new, BedrockAdapter.FIELDS),
  /** AWS CloudTrail. */
  CLOUDTRAIL(CloudTrailAdapter::new, CloudTrailAdapter.FIELDS);

  @SuppressWarnings("ImmutableEnumChecker") // constructors of adapters hold no state
  private final Optional<Function<SourceRules, SourceAdapter>> adapters;

  @SuppressWarnings("ImmutableEnumChecker") // sets of enums that are copied when made
  private final SourceFields fields;

  SourceFormat(SourceFields fields) {
    adapters = Optional.empty();
    this.fields = fields;
  }

  SourceFormat(Function<SourceRules, SourceAdapter> adapters, SourceFields fields) {
    this.adapters = Optional.of(adapters);
    this.fields = fields;
  }

  /** A new adapter; empty for a format whose records only a schema registry explains. */
  public Optional<SourceAdapter> adapter(SourceRules rules) {
    return adapters.map(factory -> factory.apply(rules));
  }

  /** What records of the format tell. */
  public SourceFields fields() {
    return fields;
  }

  /** Whether the settings must say who acted, as the format has no field for it. */
  public boolean needsPrincipalFields() {
    return this == OPENTELEMETRY;
  }

  /** Name in settings and on the command line: {@code privet-json}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format of a name; empty for an unknown one. */
  public static Optional<SourceFormat> of(String text) {
    for (SourceFormat format : values()) {
      if (format.text().equals(text)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
