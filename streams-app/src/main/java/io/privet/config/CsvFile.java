package io.privet.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A CSV file with a header line (RFC 4180, UTF-8), plain or gzip. */
final class CsvFile {
  private static final ObjectReader ROWS =
      new CsvMapper()
          .readerForListOf(String.class)
          .with(CsvParser.Feature.WRAP_AS_ARRAY)
          .with(CsvParser.Feature.TRIM_SPACES)
          .with(CsvParser.Feature.SKIP_EMPTY_LINES);

  private final Path path;
  private final Problems problems;

  private CsvFile(Path path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /** The file of that name in a folder, or the same name with {@code .gz}; empty for neither. */
  static Optional<CsvFile> find(Path folder, String name, Problems problems) {
    Path plain = folder.resolve(name);
    Path zipped = folder.resolve(name + ".gz");
    if (Files.exists(plain) && Files.exists(zipped)) {
      problems.add(folder + " holds both " + name + " and " + name + ".gz but must hold one");
      return Optional.empty();
    }
    return Files.exists(plain)
        ? Optional.of(new CsvFile(plain, problems))
        : Files.exists(zipped) ? Optional.of(new CsvFile(zipped, problems)) : Optional.empty();
  }

  /** Hands over each row, in order; columns that are not required may be absent. */
  void forEach(List<String> requiredColumns, Consumer<CsvRow> action) {
    try (InputStream bytes = open();
        MappingIterator<List<String>> rows = ROWS.readValues(bytes)) {
      List<String> header = rows.hasNextValue() ? rows.nextValue() : List.of();
      List<String> missing =
          requiredColumns.stream().filter(column -> !header.contains(column)).toList();
      if (!missing.isEmpty()) {
        problems.add(
            path
                + " line 1: must name the columns "
                + String.join(", ", requiredColumns)
                + " but lacks "
                + String.join(", ", missing));
        return;
      }
      while (rows.hasNextValue()) {
        int line = rows.getCurrentLocation().getLineNr();
        List<String> values = rows.nextValue();
        if (values.size() == header.size()) {
          action.accept(new CsvRow(path + " line " + line, header, values, problems));
        } else {
          problems.add(
              path
                  + " line "
                  + line
                  + ": has "
                  + values.size()
                  + " values but must have "
                  + header.size()
                  + ", one a column");
        }
      }
    } catch (JsonProcessingException e) {
      problems.add(path + " line " + e.getLocation().getLineNr() + ": must be CSV in UTF-8");
    } catch (IOException e) {
      problems.add(path + " could not be read to its end: " + e.getClass().getSimpleName());
    }
  }

  private InputStream open() throws IOException {
    InputStream bytes = Files.newInputStream(path);
    return path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }
}
