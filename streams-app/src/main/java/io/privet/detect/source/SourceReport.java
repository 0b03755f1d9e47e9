package io.privet.detect.source;

import java.util.List;

/**
 * What one task has read of one source since its last report, also when that is nothing.
 *
 * @param source topic
 * @param partition partition that the task reads
 * @param timeMillis when it was made, by the wall clock, milliseconds since the epoch
 * @param isCurrent whether the task had read to the end, or nearly
 * @param flows at most {@link SourceMeter#MAX_FLOWS}
 */
public record SourceReport(
    String source, int partition, long timeMillis, boolean isCurrent, List<FlowReport> flows) {
  public SourceReport {
    flows = List.copyOf(flows);
  }
}
