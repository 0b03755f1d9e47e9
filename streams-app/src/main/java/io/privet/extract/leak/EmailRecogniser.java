package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.Locale;
import org.apache.commons.validator.routines.DomainValidator;

/** Mail addresses: a local part, an at sign and a domain under a top level that exists. */
final class EmailRecogniser implements Recogniser {
  /** Octets that RFC 5321 allows the local part and the domain. */
  private static final int MAX_LOCAL = 64;

  private static final int MAX_DOMAIN = 128;

  @Override
  public void recognise(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    int localStart = start;
    while (localStart > start - MAX_LOCAL && isLocalPart(Characters.at(text, localStart - 1))) {
      localStart--;
    }
    if (isLocalPart(Characters.at(text, localStart - 1))) {
      return;
    }
    while (localStart < start && !Characters.isWordPart(text.charAt(localStart))) {
      localStart++;
    }
    int domainEnd = end;
    while (domainEnd < end + MAX_DOMAIN && isDomainPart(Characters.at(text, domainEnd))) {
      domainEnd++;
    }
    while (domainEnd > end && !Characters.isWordPart(Characters.at(text, domainEnd - 1))) {
      domainEnd--;
    }
    String domain = text.subSequence(end, domainEnd).toString().toLowerCase(Locale.ROOT);
    int lastDot = domain.lastIndexOf('.');
    if (localStart == start || lastDot < 1 || isUserInfo(text, localStart)) {
      return;
    }
    String local = text.subSequence(localStart, start).toString().toLowerCase(Locale.ROOT);
    Standing standing = Mailboxes.standing(local, domain);
    if (standing != Standing.PLACEHOLDER
        && !DomainValidator.getInstance().isValidTld(domain.substring(lastDot))) {
      return;
    }
    scan.report(
        LeakType.EMAIL, standing, Evidence.CHECKED, localStart, domainEnd, local + '@' + domain);
  }

  /** Whether the at sign ends the user and password of a URL. */
  private static boolean isUserInfo(CharSequence text, int localStart) {
    for (int i = localStart - 1; i > localStart - MAX_LOCAL; i--) {
      char c = Characters.at(text, i);
      if (c == '/' && Characters.at(text, i - 1) == '/' && Characters.at(text, i - 2) == ':') {
        return true;
      }
      if (c == '\0' || Characters.isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLocalPart(char c) {
    return Characters.isWordPart(c) || "._%+'-".indexOf(c) >= 0;
  }

  private static boolean isDomainPart(char c) {
    return Characters.isWordPart(c) || c == '.' || c == '-';
  }
}
