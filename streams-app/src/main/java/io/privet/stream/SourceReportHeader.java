package io.privet.stream;

import io.privet.detect.source.SourceReport;
import io.privet.detect.source.SourceReportCodec;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A report about a source on its way through the topology: the header of a record without a value,
 * whose key leads all reports of a source to one place. Its name and form are a contract.
 */
final class SourceReportHeader {
  private static final String NAME = "privet-source-report";

  /** Stands before the topic in a key; in no principal key. */
  private static final String KEY_PREFIX = "source/";

  private SourceReportHeader() {}

  /** The key of the records that carry the reports of a source. */
  static String key(SourceReport report) {
    return KEY_PREFIX + report.source();
  }

  /** The header alone. */
  static Headers of(SourceReport report) {
    return new RecordHeaders(List.of(new RecordHeader(NAME, SourceReportCodec.encode(report))));
  }

  /** Whether a record without a value carries a report. */
  static boolean isIn(Headers headers) {
    return headers.lastHeader(NAME) != null;
  }

  /** The report of a record without a value that carries one. */
  static SourceReport read(Headers headers) {
    return SourceReportCodec.decode(headers.lastHeader(NAME).value());
  }
}
