package io.privet.ops.api;

import io.helidon.common.parameters.Parameters;
import io.helidon.webserver.http.ServerRequest;
import io.privet.ops.ProblemException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of a request's address; wrong ones are refused by their names. */
final class Query {
  private static final Pattern COMMA = Pattern.compile(",");
  private static final int MAX_VALUES = 64;

  private final Parameters parameters;

  private Query(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The parameters of a request.
   *
   * @throws ProblemException where there is one that is not known
   */
  static Query of(ServerRequest request, Set<String> known) {
    if (!known.containsAll(request.query().names())) {
      throw ProblemException.badRequest(
          "the address has an unknown parameter; known are "
              + known.stream().sorted().collect(Collectors.joining(", ")));
    }
    return new Query(request.query());
  }

  /** The value of a parameter; empty where it is left out or blank. */
  Optional<String> text(String name) {
    return values(name).findFirst();
  }

  /** The values of a parameter: given several times, or with commas between. */
  List<String> texts(String name) {
    return values(name).toList();
  }

  /** The constants that a parameter names, in any case. */
  <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
    return values(name).map(text -> constant(name, type, text)).collect(Collectors.toSet());
  }

  /** The time that a parameter states. */
  Optional<Instant> time(String name) {
    try {
      return text(name).map(Instant::parse);
    } catch (DateTimeParseException e) {
      throw ProblemException.badRequest(name + " must be a time such as 2026-03-02T08:00:00Z");
    }
  }

  /** The number that a parameter states, from 1 to {@code max}. */
  int number(String name, int defaultValue, int max) {
    try {
      int value = text(name).map(Integer::parseInt).orElse(defaultValue);
      if (1 <= value && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw ProblemException.badRequest(name + " must be an integer from 1 to " + max);
  }

  private Stream<String> values(String name) {
    return parameters.all(name, List::of).stream()
        .flatMap(COMMA::splitAsStream)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .limit(MAX_VALUES);
  }

  private static <E extends Enum<E>> E constant(String name, Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    name
                        + " must be of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "))));
  }
}
