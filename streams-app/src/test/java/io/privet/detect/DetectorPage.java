package io.privet.detect;

import io.privet.model.ObservedField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of a detector under docs, with the parts of it that the code decides. */
final class DetectorPage {
  static final Path FOLDER = Path.of("..", "docs", "detectors");

  /** Headings that each page has, in this order. */
  static final List<String> SECTIONS =
      List.of(
          "What it sees",
          "Why it matters",
          "Data needed",
          "Logic and thresholds",
          "Measured quality",
          "False positives",
          "Investigate",
          "Mitigate",
          "Tune",
          "Limits");

  private final DetectorSpec spec;
  private final String text;

  DetectorPage(DetectorSpec spec) throws IOException {
    this.spec = spec;
    text = Files.readString(file(spec));
  }

  static Path file(DetectorSpec spec) {
    return FOLDER.resolve(spec.id() + ".md");
  }

  /** The page as it stands. */
  String text() {
    return text;
  }

  /** The page as it should stand. */
  String upToDate() {
    return replace(replace(text, "facts", facts()), "thresholds", thresholds());
  }

  /** Headings of the page, in their order. */
  List<String> sections() {
    return text.lines()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3))
        .toList();
  }

  /** The text under a heading. */
  String section(String heading) {
    int start = text.indexOf("## " + heading + "\n");
    int end = text.indexOf("\n## ", start + 1);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private String facts() {
    return """
        | id | pattern | about | maturity |
        |---|---|---|---|
        | `%s` | %s %s | %s | %s |
        """
        .formatted(
            spec.id(),
            spec.pattern().name(),
            spec.pattern().title(),
            lowerCase(spec.scope()),
            lowerCase(spec.maturity()));
  }

  private String thresholds() {
    String rows =
        spec.thresholds().stream()
            .map(
                threshold ->
                    "| `detect.%s.%s` | %s | %s | %s |\n"
                        .formatted(
                            spec.id(),
                            threshold.name(),
                            number(threshold.defaultValue()),
                            threshold.unit(),
                            threshold.source()))
            .collect(Collectors.joining());
    return "| setting | default | unit | source of the default |\n|---|---|---|---|\n" + rows;
  }

  /** The page that lists all detectors. */
  static String overview(List<DetectorSpec> specs) {
    String rows =
        specs.stream()
            .map(
                spec ->
                    "| [%s](%s.md) | `%s` | %s %s | %s | %s |\n"
                        .formatted(
                            spec.title(),
                            spec.id(),
                            spec.id(),
                            spec.pattern().name(),
                            spec.pattern().title(),
                            lowerCase(spec.maturity()),
                            spec.needs().stream()
                                .map(ObservedField::text)
                                .collect(Collectors.joining("; "))))
            .collect(Collectors.joining());
    return """
        # Detectors

        Generated from the catalogue; `CONTRIBUTING.md` tells how to make it again. Each page says what its detector
        sees, how well it was measured to see it, what else looks like it, and what to do about an alert.

        | detector | id | risk pattern | maturity | needs |
        |---|---|---|---|---|
        %s
        A *stable* detector has a measured recall and false-alert rate on its page. One in *shadow* runs and is counted
        but notifies nobody; one in the *sandbox* is off unless asked for.
        """
        .formatted(rows);
  }

  private static String replace(String page, String name, String block) {
    String open = "<!-- " + name + " -->\n";
    String close = "<!-- /" + name + " -->";
    int start = page.indexOf(open);
    int end = page.indexOf(close);
    if (start < 0 || end < start) {
      throw new AssertionError("the page lacks " + open.strip() + " ... " + close);
    }
    return page.substring(0, start + open.length()) + block + page.substring(end);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
