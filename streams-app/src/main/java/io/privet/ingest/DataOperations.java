package io.privet.ingest;

import io.privet.model.DataOperation;

/** Maps the operations of the S3 API, and the plain names of our own, to what was done. */
final class DataOperations {
  private DataOperations() {}

  /** What the operation did; {@link DataOperation#OTHER} for an unknown name. */
  static DataOperation of(String name) {
    return switch (name) {
      case "GetObject", "read" -> DataOperation.READ;
      case "SelectObjectContent", "query" -> DataOperation.QUERY;
      case "CopyObject", "UploadPartCopy", "copy" -> DataOperation.COPY;
      case "list" -> DataOperation.LIST;
      case "metadata" -> DataOperation.METADATA;
      case "export" -> DataOperation.EXPORT;
      case "UploadPart", "CompleteMultipartUpload", "write" -> DataOperation.WRITE;
      case "delete" -> DataOperation.DELETE;
      case "configure" -> DataOperation.CONFIGURE;
      default -> byVerb(name);
    };
  }

  private static DataOperation byVerb(String name) {
    if (name.startsWith("List")) {
      return DataOperation.LIST;
    }
    // Of the S3 operations that start with Get, only GetObject and its torrent hand out an object.
    if (name.startsWith("Head") || name.startsWith("Get")) {
      return name.equals("GetObjectTorrent") ? DataOperation.READ : DataOperation.METADATA;
    }
    if (name.startsWith("PutBucket")
        || (name.startsWith("DeleteBucket") && !name.equals("DeleteBucket"))) {
      return DataOperation.CONFIGURE;
    }
    if (name.startsWith("Put")) {
      return DataOperation.WRITE;
    }
    return name.startsWith("Delete") ? DataOperation.DELETE : DataOperation.OTHER;
  }
}
