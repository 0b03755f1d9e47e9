package io.privet.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The catalogue of source formats: one line for each adapter. Names are a contract. */
public enum SourceFormat {
  /** Avro in the Confluent wire format, with a schema of Privet's; read with a registry's help. */
  AVRO,
  /** Privet JSON. */
  PRIVET_JSON(rules -> new PrivetJsonAdapter()),
  /** LiteLLM's StandardLoggingPayload. */
  LITELLM(LiteLlmAdapter::new),
  /** OTLP by the conventions for generative AI. */
  OPENTELEMETRY(OpenTelemetryAdapter::new),
  /** Amazon Bedrock's model invocation log. */
  BEDROCK(BedrockAdapter::new),
  /** AWS CloudTrail. */
  CLOUDTRAIL(CloudTrailAdapter::new);

  @SuppressWarnings("ImmutableEnumChecker") // constructors of adapters hold no state
  private final Optional<Function<SourceRules, SourceAdapter>> adapters;

  SourceFormat() {
    adapters = Optional.empty();
  }

  SourceFormat(Function<SourceRules, SourceAdapter> adapters) {
    this.adapters = Optional.of(adapters);
  }

  /** A new adapter; empty for a format whose records only a schema registry explains. */
  public Optional<SourceAdapter> adapter(SourceRules rules) {
    return adapters.map(factory -> factory.apply(rules));
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
