package io.privet.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A principal as findings name it, taken apart.
 *
 * @param name what people read: plain or a pseudonym
 * @param sealed the whole text, {@code PSEUDONYM~KEY~SEALED}, where the name is sealed
 */
public record ShownName(String name, Optional<String> sealed) {
  private static final Pattern SEALED =
      Pattern.compile("(p-[A-Za-z0-9._-]{1,64})~[A-Za-z0-9._-]{1,32}~[A-Za-z0-9_-]{1,16384}");

  /** Every sealed name that stands in a text, in order. */
  public static List<String> sealedIn(String text) {
    return SEALED.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  /** The parts of a name. */
  public static ShownName of(String text) {
    Matcher matcher = SEALED.matcher(text);
    return matcher.matches()
        ? new ShownName(matcher.group(1), Optional.of(text))
        : new ShownName(text, Optional.empty());
  }

  /** What people read of each name. */
  public static List<String> names(List<String> texts) {
    return texts.stream().map(text -> of(text).name()).toList();
  }

  /** The sealed names of those whom a finding suspects: its members, or else its principal. */
  public static List<String> sealed(Finding finding) {
    Stream<String> suspects =
        finding.scope() == Scope.PRINCIPAL
            ? Stream.of(finding.principal())
            : finding.members().stream();
    return suspects.flatMap(text -> of(text).sealed().stream()).toList();
  }
}
