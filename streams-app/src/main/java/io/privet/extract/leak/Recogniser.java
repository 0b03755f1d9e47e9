package io.privet.extract.leak;

/** Validates one place that the prefilter points at, reading a bounded window round it. */
@FunctionalInterface
interface Recogniser {
  /**
   * Looks at a hit and reports what it finds.
   *
   * @param start offset of the first character of the literal or number
   * @param end offset after its last character; for a number, after its first digit
   */
  void recognise(Scan scan, int start, int end);
}
