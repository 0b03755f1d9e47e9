package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.DataAccess;
import io.privet.model.DataOperation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a {@code data_access} record. */
final class AccessFields implements EventFields {
  /** Stands for the data set of an operation on the store as a whole. */
  static final String ALL_DATASETS = "*";

  private @Nullable String dataset;
  private @Nullable String datasetVersion;
  private @Nullable String object;
  private @Nullable DataOperation operation;
  private @Nullable Long rows;
  private @Nullable Long bytes;
  private @Nullable Long subjects;
  private List<String> subjectIds = List.of();
  private List<String> columns = List.of();
  private @Nullable String byteRange;
  private @Nullable String destination;
  private @Nullable String destinationRegion;
  private @Nullable String jobType;

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    switch (name) {
      case "dataset" -> dataset = dataset(name, fields);
      case "dataset_version" -> datasetVersion = fields.name(name);
      case "object" -> object = fields.identifier(name);
      case "op" -> operation = operation(fields.name(name));
      case "rows" -> rows = fields.count(name);
      case "bytes" -> bytes = fields.count(name);
      case "subjects" -> subjects = fields.count(name);
      case "subject_ids" -> subjectIds = fields.names(name);
      case "columns" -> columns = fields.names(name);
      case "range" -> byteRange = fields.identifier(name);
      case "destination" -> destination = fields.name(name);
      case "destination_region" -> destinationRegion = fields.name(name);
      case "job_type" -> jobType = fields.name(name);
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public DataAccess event(HeaderFields header) throws FieldException {
    return new DataAccess(
        header.header(),
        required(dataset, "dataset"),
        datasetVersion,
        object,
        required(operation, "op"),
        header.outcome(),
        header.errorCode(),
        rows,
        bytes,
        subjects,
        subjectIds,
        columns,
        byteRange,
        destination,
        destinationRegion,
        jobType);
  }

  private static @Nullable String dataset(String name, JsonFields fields)
      throws IOException, FieldException {
    if (fields.isNull()) {
      return null;
    }
    String dataset = fields.name(name);
    return dataset == null ? ALL_DATASETS : dataset;
  }

  private static @Nullable DataOperation operation(@Nullable String name) {
    return name == null ? null : DataOperations.of(name);
  }
}
