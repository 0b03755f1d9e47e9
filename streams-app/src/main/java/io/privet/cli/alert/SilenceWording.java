package io.privet.cli.alert;

import io.privet.model.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a silence asks for, in words. */
final class SilenceWording {
  private SilenceWording() {}

  /** {@code pattern P02, target churn}; {@code every alert} where nothing is asked for. */
  static String matchers(Silence silence) {
    List<String> asked = new ArrayList<>();
    silence.alertId().ifPresent(id -> asked.add("alert " + id));
    silence.tenant().ifPresent(tenant -> asked.add("tenant " + tenant));
    if (!silence.patterns().isEmpty()) {
      asked.add(
          silence.patterns().stream()
              .sorted()
              .map(Enum::name)
              .collect(Collectors.joining(" or ", "pattern ", "")));
    }
    silence.scopeKey().ifPresent(key -> asked.add("principal " + key));
    silence.target().ifPresent(target -> asked.add("target " + target));
    return asked.isEmpty() ? "every alert" : String.join(", ", asked);
  }
}
