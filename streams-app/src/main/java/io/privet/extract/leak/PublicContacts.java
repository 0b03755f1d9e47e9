package io.privet.extract.leak;

/** Tells an organisation's published contact from a person's by the words before it. */
final class PublicContacts {
  private static final int REACH = 120;

  private PublicContacts() {}

  /**
   * The standing of a contact that starts at {@code start}: public when an organisation was named
   * before it and no person since.
   */
  static Standing standing(Scan scan, int start) {
    if (!scan.near(Topic.ORGANISATION, start, REACH)) {
      return Standing.PRIVATE;
    }
    int organisation = scan.lastEnd(Topic.ORGANISATION);
    boolean personSince = Names.anyBetween(scan.text(), organisation, start);
    return personSince ? Standing.PRIVATE : Standing.PUBLIC_CONTACT;
  }
}
