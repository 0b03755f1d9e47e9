package io.privet.advise;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How it is known that the interviewed developers spoke of a mitigation (Klymenko et al., SOUPS
 * 2025). The steps, their order and their texts are our own inference in every case.
 */
enum Grade {
  @JsonProperty("S")
  SUMMARY("S: a summary of the study names it"),
  @JsonProperty("S (low trust)")
  WEAK_SUMMARY("S (low trust): a weak summary of the study names it"),
  @JsonProperty("?")
  UNKNOWN("?: not known whether the study names it");

  private final String text;

  Grade(String text) {
    this.text = text;
  }

  /** The grade as it stands in an alert. */
  String text() {
    return text;
  }
}
