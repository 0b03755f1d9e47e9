package io.privet.detect;

import io.privet.model.Measure;
import io.privet.model.Severity;
import java.util.List;

/**
 * A detector's reasons for an alarm.
 *
 * @param rows inputs, objects or outputs that it rests upon
 * @param summary one sentence for people, in numbers
 * @param measures observed values against thresholds, most telling first; never empty
 * @param benignReadings innocent explanations that were checked and why they do not fit
 */
public record Explanation(
    double confidence,
    Severity severity,
    long rows,
    String summary,
    List<Measure> measures,
    List<String> benignReadings) {}
