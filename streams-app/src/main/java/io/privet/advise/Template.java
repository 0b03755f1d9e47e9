package io.privet.advise;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with placeholders in braces: {@code Block {principal} on {target}.} */
final class Template {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private Template() {}

  /** The text with each placeholder replaced by the value of its name. */
  static String fill(String text, UnaryOperator<String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(values.apply(match.group(1))));
  }

  /** Names of the placeholders, in order of appearance. */
  static List<String> names(String text) {
    return PLACEHOLDER.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
