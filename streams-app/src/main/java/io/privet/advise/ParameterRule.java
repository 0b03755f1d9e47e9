package io.privet.advise;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.privet.model.Alert;

/** How the value of a parameter comes about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @JsonSubTypes.Type(ParameterRule.Fixed.class),
  @JsonSubTypes.Type(ParameterRule.Scaled.class)
})
sealed interface ParameterRule {
  /** The value to set against an alert, with its unit. */
  String value(Alert alert);

  /**
   * The same for every alert but for the facts that it names.
   *
   * @param text value with placeholders
   */
  record Fixed(String text) implements ParameterRule {
    @Override
    public String value(Alert alert) {
      return Fact.fill(text, alert);
    }
  }

  /**
   * A quantity of the alert, scaled and kept within bounds.
   *
   * @param dividedBy above 0
   * @param unit of the result and of both bounds, with placeholders
   */
  record Scaled(Quantity of, double dividedBy, double atLeast, double atMost, String unit)
      implements ParameterRule {
    public Scaled {
      if (!(dividedBy > 0 && atLeast <= atMost)) {
        throw new IllegalArgumentException(
            "parameter in " + unit + " must divide by more than 0 and have ordered bounds");
      }
    }

    @Override
    public String value(Alert alert) {
      double value = Math.clamp(of.measure(alert) / dividedBy, atLeast, atMost);
      return Wording.number(Math.rint(value)) + " " + Fact.fill(unit, alert);
    }
  }
}
