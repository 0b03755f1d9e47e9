package io.privet.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.DataOperation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataOperationsTest {
  @ParameterizedTest
  @CsvSource({
    "ListBuckets, LIST",
    "ListObjects, LIST",
    "ListObjectsV2, LIST",
    "HeadObject, METADATA",
    "HeadBucket, METADATA",
    "GetBucketLocation, METADATA",
    "GetObjectTagging, METADATA",
    "GetObject, READ",
    "GetObjectTorrent, READ",
    "SelectObjectContent, QUERY",
    "CopyObject, COPY",
    "UploadPartCopy, COPY",
    "PutObject, WRITE",
    "UploadPart, WRITE",
    "CompleteMultipartUpload, WRITE",
    "DeleteObjects, DELETE",
    "DeleteBucket, DELETE",
    "DeleteBucketPolicy, CONFIGURE",
    "PutBucketLogging, CONFIGURE",
    "list, LIST",
    "metadata, METADATA",
    "read, READ",
    "query, QUERY",
    "export, EXPORT",
    "copy, COPY",
    "write, WRITE",
    "delete, DELETE",
    "configure, CONFIGURE",
    "RestoreObject, OTHER",
    "getobject, OTHER"
  })
  void mapsAnOperation(String name, DataOperation operation) {
    assertEquals(operation, DataOperations.of(name));
  }
}
