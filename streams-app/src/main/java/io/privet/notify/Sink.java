package io.privet.notify;

import java.util.List;

/** One destination of the settings: a pure pair of what to send and what an answer means. */
public interface Sink {
  /** Its name in the settings, never its address. */
  String name();

  /**
   * What to send, in this order; each is sent once the one before was delivered. Empty when this
   * kind of sink has nothing to say about it. To be asked anew before each attempt, since a
   * signature holds for minutes only; the number and the order of the requests stay the same.
   */
  List<SinkRequest> requests(Notification notification);

  /** What the answer to one of the requests means. */
  Outcome outcome(SinkResponse response);
}
