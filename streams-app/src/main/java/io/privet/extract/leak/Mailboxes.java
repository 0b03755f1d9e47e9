package io.privet.extract.leak;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells people's mailboxes from an organisation's and from those of documentation. */
final class Mailboxes {
  /** Top levels and names that RFC 2606 and RFC 6761 reserve. */
  private static final Set<String> RESERVED_TOP_LEVELS =
      Set.of("example", "test", "invalid", "localhost", "local");

  private static final Set<String> PLACEHOLDER_DOMAINS =
      WordList.set(
          """
          example.com example.net example.org example.edu domain.com company.com yourdomain.com
          yourcompany.com mydomain.com mycompany.com test.com foo.com bar.com foo.bar sample.com
          acme.com website.com somewhere.com xyz.com email.com yourmail.com abc.com
          """);

  private static final Set<String> PLACEHOLDER_LOCAL_PARTS =
      WordList.set(
          """
          user username name yourname youremail your email someone somebody example test tester
          foo bar john.doe johndoe jane.doe janedoe jdoe john_doe jane_doe firstname.lastname
          first.last recipient sender me you xyz abc
          """);

  private static final Set<String> ROLES =
      WordList.set(
          """
          support info contact contacts help helpdesk sales press media hello office admin
          administrator webmaster hostmaster postmaster abuse security privacy dpo legal billing
          careers jobs recruiting recruitment hr noreply reply donotreply service services
          customer customers customerservice customercare care client clients feedback enquiries
          enquiry inquiries inquiry marketing newsletter news newsroom pr complaints complaint
          orders order returns accounts accounting payments invoices finance team mail mailbox
          reception reservations booking bookings events partners investors relations ir
          compliance ethics emergency alerts notify notifications bot git root general central
          desk it ops devops community editor editorial subscriptions tickets report kontakt
          presse datenschutz bewerbung vertrieb buchhaltung kundenservice kundendienst impressum
          contacto soporte ventas prensa atencion contatti assistenza ufficio stampa ufficiostampa
          amministrazione serviceclient klantenservice biuro sekretariat obsluga
          """);

  private static final List<String> PLACEHOLDER_LABELS =
      List.of("example", "yourdomain", "yourcompany");

  private static final Pattern SEPARATOR = Pattern.compile("[._+-]");

  private Mailboxes() {}

  /**
   * The standing of a mail address.
   *
   * @param local lower case
   * @param domain lower case
   */
  static Standing standing(String local, String domain) {
    if (RESERVED_TOP_LEVELS.contains(domain.substring(domain.lastIndexOf('.') + 1))
        || PLACEHOLDER_DOMAINS.contains(domain)
        || PLACEHOLDER_LABELS.stream().anyMatch(label -> ("." + domain).contains("." + label + "."))
        || PLACEHOLDER_LOCAL_PARTS.contains(local)) {
      return isRole(local) ? Standing.PUBLIC_CONTACT : Standing.PLACEHOLDER;
    }
    return isRole(local) ? Standing.PUBLIC_CONTACT : Standing.PRIVATE;
  }

  /** Whether the local part names a function: a role word, alone or with short or role words. */
  private static boolean isRole(String local) {
    boolean role = false;
    for (String part : SEPARATOR.splitAsStream(local).toList()) {
      if (ROLES.contains(part)) {
        role = true;
      } else if (part.length() > 3) {
        return false;
      }
    }
    return role;
  }
}
