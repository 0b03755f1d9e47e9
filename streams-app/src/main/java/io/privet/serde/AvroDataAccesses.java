package io.privet.serde;

import static io.privet.serde.AvroFields.count;
import static io.privet.serde.AvroFields.name;
import static io.privet.serde.AvroFields.names;
import static io.privet.serde.AvroFields.required;

import io.privet.ingest.FieldException;
import io.privet.model.DataAccess;
import io.privet.model.DataOperation;

/** Reads Avro records of data accesses. */
final class AvroDataAccesses {
  private AvroDataAccesses() {}

  /** The event, once every field has passed its check. */
  static DataAccess read(io.privet.avro.DataAccess access) throws FieldException {
    return new DataAccess(
        AvroHeader.read(access.getHeader()),
        required(access.getDataset(), "dataset"),
        name(access.getDatasetVersion(), "datasetVersion"),
        name(access.getObject(), "object"),
        Symbols.same(DataOperation.class, access.getOperation()),
        AvroHeader.outcome(access.getOutcome()),
        name(access.getErrorCode(), "errorCode"),
        count(access.getRows(), "rows"),
        count(access.getBytes(), "bytes"),
        count(access.getSubjects(), "subjects"),
        names(access.getSubjectIds(), "subjectIds"),
        names(access.getColumns(), "columns"),
        name(access.getByteRange(), "byteRange"),
        name(access.getDestination(), "destination"),
        name(access.getDestinationRegion(), "destinationRegion"),
        name(access.getJobType(), "jobType"));
  }
}
