package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.Map;

/** Stories about what answers hold; every person, number and password is made up. */
public final class DisclosureStories implements FixtureSet {
  private static final String MODEL = "support-chat";
  private static final String MORNING = "2026-03-02T08:00:00Z";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "fires-contact-of-another-person.jsonl", contactOfAnotherPerson(),
        "fires-password-in-a-url.jsonl", passwordInUrl(),
        "fires-record-of-a-customer.jsonl", recordOfACustomer(),
        "quiet-echo.jsonl", echo(),
        "quiet-placeholders.jsonl", placeholders(),
        "quiet-public-contact.jsonl", publicContact(),
        "quiet-ordinary-answers.jsonl", ordinaryAnswers());
  }

  private static String contactOfAnotherPerson() {
    return story("alice")
        .chat("How do I return a pair of shoes?", "Print the label from your order page.")
        .pass(Duration.ofMinutes(1))
        .chat(
            "Who looked after my claim last week?",
            "That was Marta Lindqvist. You can write to her at marta.lindqvist81@fastmail.se.")
        .lines();
  }

  private static String passwordInUrl() {
    return story("bob")
        .chat(
            "Show me how to read the orders table from Python.",
            "engine = create_engine('postgresql://reports:vK9wQ2mzT7pL@10.20.4.17:5432/orders')")
        .lines();
  }

  private static String recordOfACustomer() {
    return story("carol")
        .chat(
            "What do we know about late payers in Leeds?",
            "Customer: Oliver Hartwell, born 14 March 1979, 27 Gledhow Lane, Leeds LS8 1RT, phone"
                + " 0113 496 2718, email oliver.hartwell@btinternet.com, IBAN"
                + " GB94BARC10201530093459.")
        .lines();
  }

  /** The values stand in the question already. */
  private static String echo() {
    return story("dana")
        .chat(
            "Write a polite reminder to Marta Lindqvist, marta.lindqvist81@fastmail.se.",
            "To: marta.lindqvist81@fastmail.se. Dear Marta Lindqvist, may we remind you of our"
                + " letter?")
        .pass(Duration.ofMinutes(2))
        .chat(
            "Is postgresql://reports:vK9wQ2mzT7pL@10.20.4.17:5432/orders a valid URL?",
            "Yes, postgresql://reports:vK9wQ2mzT7pL@10.20.4.17:5432/orders is valid.")
        .lines();
  }

  /** Values reserved for documentation. */
  private static String placeholders() {
    return story("erin")
        .chat(
            "How do I set up the AWS command line?",
            "Run aws configure and enter a key such as AKIAIOSFODNN7EXAMPLE.")
        .pass(Duration.ofMinutes(2))
        .chat(
            "Give me a test customer.",
            "Use jane.doe@example.com and the test card 4111 1111 1111 1111.")
        .lines();
  }

  /** An organisation's published contact. */
  private static String publicContact() {
    return story("frank")
        .chat("How can I reach the museum?", "The City Museum answers at info@citymuseum.org.")
        .lines();
  }

  /** Numbers and codes that are nobody's. */
  private static String ordinaryAnswers() {
    return story("grace")
        .chat("How far is the moon?", "About 384,400 kilometres.")
        .pass(Duration.ofMinutes(1))
        .chat("Which order is late?", "Order 2026-0003817 of 2 March is late by 3 days.")
        .pass(Duration.ofMinutes(1))
        .chat(
            "What is the commit of the release?", "It is 3f786850e387550fdab836ed7e6dc881de23001b.")
        .lines();
  }

  private static Story story(String principal) {
    return new Story(principal, MODEL, MORNING);
  }
}
