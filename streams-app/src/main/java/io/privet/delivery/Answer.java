package io.privet.delivery;

import io.privet.notify.SinkResponse;

/** What came of sending one request. */
sealed interface Answer {
  /** The sink answered. */
  record Received(SinkResponse response) implements Answer {}

  /**
   * No answer came, but one may come to another attempt.
   *
   * @param reason in Privet's words, without any address
   */
  record NoAnswer(String reason) implements Answer {}

  /**
   * It was not sent, and will not be while the settings stand as they do.
   *
   * @param reason in Privet's words, without any address
   */
  record NotAllowed(String reason) implements Answer {}
}
