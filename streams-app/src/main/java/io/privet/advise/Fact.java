package io.privet.advise;

import static java.util.stream.Collectors.joining;

import io.privet.model.Alert;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Scope;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What a text of the catalogue can quote from an alert; written {@code {breach-deadline}}. */
enum Fact {
  /** Whom to act upon. */
  PRINCIPAL("whom to act upon: a name, the members of a campaign, or whoever asked"),
  /** Model or data set. */
  TARGET("name of the model or data set"),
  /** Size of the evidence. */
  ROWS("inputs, objects or outputs that the alert rests upon"),
  /** The most telling measure. */
  MEASURE("the most telling measure against its limit"),
  /** What came out. */
  LEAKS("types of personal data and secrets that came out, with counts"),
  /** Which secrets came out. */
  SECRETS("types of secrets that came out, with counts"),
  /** End of the time for telling the authority. */
  BREACH_DEADLINE("72 hours after detection");

  /** Time within which to tell the authority of a breach: 72 hours (GDPR Art. 33(1)). */
  private static final Duration NOTIFY_WITHIN = Duration.ofDays(3);

  /** Most types of leaks that a text lists. */
  private static final int MAX_TYPES = 8;

  private final String title;

  Fact(String title) {
    this.title = title;
  }

  /** What the fact is, in words. */
  String title() {
    return title;
  }

  /** The written name, without braces. */
  String placeholder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the alert says. */
  String in(Alert alert) {
    return switch (this) {
      case PRINCIPAL -> principal(alert);
      case TARGET -> Wording.name(alert.target().name());
      case ROWS -> Wording.count(alert.rows());
      case MEASURE ->
          alert.measures().stream()
              .findFirst()
              .map(Wording::comparison)
              .orElse("see the evidence of this alert");
      case LEAKS -> leaks(alert, leak -> true);
      case SECRETS -> leaks(alert, leak -> leak.type().kind() == LeakType.Kind.SECRET);
      case BREACH_DEADLINE -> Wording.minute(alert.detectedAt().plus(NOTIFY_WITHIN));
    };
  }

  /** The fact of a written name; empty for an unknown one. */
  static Optional<Fact> named(String placeholder) {
    return Arrays.stream(values())
        .filter(fact -> fact.placeholder().equals(placeholder))
        .findFirst();
  }

  /** The text with its placeholders, facts all of them, filled from the alert. */
  static String fill(String text, Alert alert) {
    return Template.fill(text, name -> of(name, alert));
  }

  /**
   * What the alert says under a written name.
   *
   * @throws IllegalArgumentException for an unknown name; a sound catalogue has none
   */
  static String of(String placeholder, Alert alert) {
    return named(placeholder)
        .orElseThrow(() -> new IllegalArgumentException("no fact is named " + placeholder))
        .in(alert);
  }

  private static String principal(Alert alert) {
    if (alert.scope() == Scope.CAMPAIGN) {
      return "the " + Wording.count(alert.members().size()) + " principals of this campaign";
    }
    return alert.principal() == null ? "whoever asked" : Wording.name(alert.principal());
  }

  private static String leaks(Alert alert, Predicate<LeakCount> wanted) {
    List<LeakCount> leaks = alert.leaks().stream().filter(wanted).toList();
    if (leaks.isEmpty()) {
      return "see the evidence of this alert";
    }
    String list =
        leaks.stream()
            .limit(MAX_TYPES)
            .map(leak -> leak.type().title() + " ×" + Wording.count(leak.count()))
            .collect(joining(", "));
    int more = leaks.size() - MAX_TYPES;
    return more > 0 ? list + " and " + more + " more types" : list;
  }
}
