package io.privet.notify;

import static io.privet.notify.AlertWording.count;
import static io.privet.notify.AlertWording.lower;
import static io.privet.notify.AlertWording.second;

import io.privet.notify.NotificationText.Fact;
import io.privet.notify.NotificationText.Item;
import io.privet.notify.NotificationText.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What Privet says about its own telling: that alerts were held back, that a sink is off. */
final class OperationText {
  private OperationText() {}

  static NotificationText of(Notification.OfOverflow overflow) {
    String pattern = overflow.pattern() + " " + overflow.pattern().title();
    return new NotificationText(
        "%s: %s more %s of %s"
            .formatted(
                overflow.severity(),
                count(overflow.count()),
                overflow.count() == 1 ? "alert" : "alerts",
                pattern),
        "More came than are told one by one within %s. None is lost: all of them are in the topic of"
                .formatted(words(overflow.period()))
            + " alerts.",
        Optional.empty(),
        List.of(
            new Fact("Held back", count(overflow.count()) + " since " + utc(overflow.since())),
            new Fact("Worst of them", lower(overflow.severity())),
            new Fact("Pattern", pattern),
            new Fact("Tenant", overflow.tenant())),
        List.of(
            new Section(
                "Do now",
                List.of(
                    Item.of("List them: privet alerts list --pattern " + overflow.pattern() + "."),
                    Item.of(
                        "Many alerts of one pattern at once are one attack dealt out over accounts,"
                            + " or one harmless job. Look for what they have in common; silence it"
                            + " with a reason and an end if it is harmless.")))),
        List.of(),
        List.of());
  }

  static NotificationText of(Notification.OfDisabledSink disabled) {
    return new NotificationText(
        "HIGH: Privet cannot notify " + disabled.sink(),
        "The destination refuses what it is sent, so this sink is switched off. Alerts still reach"
            + " the other sinks, the topics and the console.",
        Optional.empty(),
        List.of(
            new Fact("Sink", disabled.sink()),
            new Fact("Reason", disabled.reason()),
            new Fact("Since", utc(disabled.since()))),
        List.of(
            new Section(
                "Do now",
                List.of(
                    Item.of("Mend the address, the credential or the rights of the destination."),
                    Item.of(
                        "Try it: privet notify test --sink " + disabled.sink() + " --config FILE."),
                    Item.of("Privet tries again by itself within an hour, and after a restart.")))),
        List.of(),
        List.of());
  }

  private static String utc(Instant time) {
    return second(time) + " UTC";
  }

  private static String words(Duration period) {
    return period.toMinutes() + " minutes";
  }
}
