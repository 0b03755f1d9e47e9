package io.privet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A principal read, listed or moved training data.
 *
 * @param dataset data set, bucket or table; never blank
 * @param object object, file or partition within it; null for the data set as a whole
 * @param rows rows read
 * @param bytes bytes that left the store
 * @param subjectIds data subjects whose records were read, in clear; bounded by the source
 * @param subjects number of distinct data subjects, where the source counts them
 * @param columns fields read; empty where not reported
 * @param byteRange HTTP byte range of a partial read
 * @param destination where the data went, for an export or a copy
 * @param destinationRegion region of that place
 * @param jobType kind of job, as declared
 */
public record DataAccess(
    EventHeader header,
    String dataset,
    @Nullable String datasetVersion,
    @Nullable String object,
    DataOperation operation,
    Outcome outcome,
    @Nullable String errorCode,
    @Nullable Long rows,
    @Nullable Long bytes,
    @Nullable Long subjects,
    List<String> subjectIds,
    List<String> columns,
    @Nullable String byteRange,
    @Nullable String destination,
    @Nullable String destinationRegion,
    @Nullable String jobType)
    implements AuditEvent {
  public DataAccess {
    subjectIds = List.copyOf(subjectIds);
    columns = List.copyOf(columns);
  }

  @Override
  public Target target() {
    return Target.dataset(dataset);
  }
}
